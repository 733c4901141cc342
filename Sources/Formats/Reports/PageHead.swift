extension HTMLNode {
  /// The head of a page that runs nothing and loads nothing.
  ///
  /// - Parameters:
  ///   - title: what browsers call the page.
  ///   - style: a style sheet without characters that markup escapes.
  /// - Returns: the element.
  static func head(_ title: String, style: String) -> HTMLNode {
    .element(
      "head", [],
      [
        .element("meta", [("charset", "utf-8")], []),
        .element(
          "meta",
          [
            ("http-equiv", "Content-Security-Policy"),
            (
              "content",
              "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
            ),
          ], []),
        .element(
          "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")], []),
        .element("title", title),
        .element("style", style),
      ])
  }
}

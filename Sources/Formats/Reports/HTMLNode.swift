import Segmentation

/// An element of a web page or its text. There is no way to write unescaped text.
indirect enum HTMLNode {
  case text(String)
  case element(String, [(name: String, value: String)], [HTMLNode])

  static func element(_ name: String, _ text: String) -> HTMLNode {
    .element(name, [], [.text(text)])
  }

  static func element(_ name: String, class style: String, _ nodes: [HTMLNode]) -> HTMLNode {
    .element(name, [("class", style)], nodes)
  }

  /// Elements that have no content and no end.
  private static let void: Set<String> = ["meta"]

  /// Elements that stand within a line.
  private static let inline: Set<String> = ["a", "code", "mark", "span", "strong"]

  var markup: String {
    switch self {
    case .text(let text): return HTMLNode.escaped(text)
    case .element(let name, let attributes, let nodes):
      let written = attributes.map { " \($0)=\"\(HTMLNode.escaped($1))\"" }.joined()
      let end = HTMLNode.inline.contains(name) ? "" : "\n"
      if HTMLNode.void.contains(name) { return "<\(name)\(written)>" + end }
      return "<\(name)\(written)>" + nodes.map(\.markup).joined() + "</\(name)>" + end
    }
  }

  private static func escaped(_ text: String) -> String {
    var markup = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup += "&amp;".unicodeScalars
      case "<": markup += "&lt;".unicodeScalars
      case ">": markup += "&gt;".unicodeScalars
      case "\"": markup += "&quot;".unicodeScalars
      case "'": markup += "&#39;".unicodeScalars
      case "\n": markup.append(scalar)
      default: markup.append(scalar.isDisplayable ? scalar : "\u{FFFD}")
      }
    }
    return String(markup)
  }
}

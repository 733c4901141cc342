extension Prose.Piece {
  /// The markup of the piece as a code of a text; none for text, and for the end of a line.
  func codes(at offset: Int) -> [InlineCode] {
    switch kind {
    case .text, .decoded: []
    case .opening: [InlineCode(.opening, at: offset, markup, type: codeType)]
    case .closing:
      // What ends without having begun is a footnote.
      [InlineCode(markup.hasPrefix("[") ? .alone : .closing, at: offset, markup, type: codeType)]
    // Spaces that pad a table are no code.
    case .mark where markup.allSatisfy(\.isWhitespace): []
    case .mark: [InlineCode(.alone, at: offset, markup)]
    case .lineBreak: markup.hasPrefix("<") ? [InlineCode(.alone, at: offset, markup)] : []
    }
  }

  /// What the markup means, in the words that TMX 1.4b recommends for the type of a code.
  private var codeType: String {
    if let known = Prose.Piece.codeTypes.first(where: { markup.hasPrefix($0.start) }) {
      return known.type
    }
    let name = markup.drop { $0 == "<" || $0 == "/" }.prefix { $0.isASCII && $0.isLetter }
    return name.isEmpty ? "" : "x-\(name.lowercased())"
  }

  private static let codeTypes: [(start: String, type: String)] = [
    ("**", "bold"), ("__", "bold"), ("*", "italic"), ("_", "italic"),
    ("~", "strike"), ("`", "x-code"), ("[", "link"), ("![", "link"), ("]", "link"),
    ("<img", ""),
  ]
}

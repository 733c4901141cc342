import Bitext

extension XMLWriter {
  /// Adds a text with its codes as inline elements of TMX level 2 (TMX 1.4b, section 4).
  mutating func append(_ text: CodedText) {
    var start = 0
    for (code, pair) in zip(text.codes, text.pairs) {
      append(text.text.utf8(start..<code.offset))
      append(code, pair.number, hasPartner: pair.hasPartner)
      start = code.offset
    }
    append(text.text.utf8(start..<text.text.utf8.count))
  }

  private mutating func append(_ code: InlineCode, _ number: Int, hasPartner: Bool) {
    let type = code.type.isEmpty ? nil : code.type
    let name: String
    switch (code.kind, hasPartner) {
    case (.opening, true) where code.isHighlight: return tag("hi")
    case (.closing, true) where code.isHighlight: return endTag("hi")
    case (.opening, true):
      name = "bpt"
      tag(name, ["i": String(number), "x": String(number), "type": type])
    case (.closing, true):
      name = "ept"
      tag(name, ["i": String(number)])
    case (.opening, false), (.closing, false):
      name = "it"
      let position = code.kind == .opening ? "begin" : "end"
      tag(name, ["pos": position, "x": String(number), "type": type])
    case (.alone, _):
      name = "ph"
      tag(name, ["x": String(number), "type": type])
    }
    append(code.content)
    endTag(name)
  }
}

extension InlineCode {
  /// Text that TMX marks without a code of another format.
  static let highlight = "hi"

  fileprivate var isHighlight: Bool { type == InlineCode.highlight && content.isEmpty }
}

import Bitext

extension XMLWriter {
  /// Adds a text with its codes and terms as inline elements of XLIFF 1.2 (section 2.2.5).
  mutating func append(_ text: CodedText, numbered codes: NumberedCodes) {
    for part in text.inlineParts {
      switch part {
      case .text(let range): append(text.text.utf8(range))
      case .code(let index):
        append(
          text.codes[index], number: codes.numbers[index],
          hasPartner: codes.partners[index] != nil)
      case .termStart(let index):
        let concept = text.terms[index].concept
        tag("mrk", ["mtype": "term", "comment": concept.isEmpty ? nil : concept])
      case .termEnd: endTag("mrk")
      }
    }
  }

  private mutating func append(_ code: InlineCode, number: Int, hasPartner: Bool) {
    let type = CodeTypes.ctype(of: code.type, code.kind)
    let name: String
    var attributes: Attributes = ["id": String(number), "ctype": type]
    switch (code.kind, hasPartner) {
    case (.opening, true): name = "bpt"
    case (.closing, true):
      name = "ept"
      attributes = ["id": String(number)]
    case (.opening, false), (.closing, false):
      name = "it"
      let position = code.kind == .opening ? "open" : "close"
      attributes = ["id": String(number), "pos": position, "ctype": type]
    case (.alone, _): name = "ph"
    }
    tag(name, attributes)
    append(code.content)
    endTag(name)
  }
}

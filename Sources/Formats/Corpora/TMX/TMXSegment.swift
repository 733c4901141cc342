import Bitext

/// The text of a segment while its parts are read.
struct TMXSegment {
  /// Elements that hold codes of another format instead of text.
  static let codes: Set<String> = ["bpt", "ept", "it", "ph", "ut"]

  private(set) var text = CodedText("")
  private var depth = 1

  /// The types of the codes that were opened, by their numbers.
  private var types: [String: String] = [:]

  /// Takes the next part of the segment.
  ///
  /// - Returns: whether the segment goes on.
  mutating func take(_ event: XMLReader.Event) -> Bool {
    switch event {
    case .text(let part): if text.text.isEmpty { text.text = part } else { text.text += part }
    case .start(let element) where TMXSegment.codes.contains(element.name): break
    case .start:
      depth += 1
      add(.opening, "", InlineCode.highlight)
    case .end:
      depth -= 1
      if depth > 0 { add(.closing, "", InlineCode.highlight) }
    }
    return depth > 0
  }

  mutating func take(_ element: XMLElement, content: String) {
    let type = element["type"] ?? ""
    switch element.name {
    case "bpt":
      if let number = element["i"] { types[number] = type }
      add(.opening, content, type)
    case "ept": add(.closing, content, element["i"].flatMap { types[$0] } ?? type)
    case "it": add(element["pos"] == "end" ? .closing : .opening, content, type)
    default: add(.alone, content, type)
    }
  }

  private mutating func add(_ kind: InlineCode.Kind, _ content: String, _ type: String) {
    text.codes.append(InlineCode(kind, at: text.text.utf8.count, content, type: type))
  }
}

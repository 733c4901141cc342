import Bitext

/// What an element in a text of XLIFF means.
enum XLIFFInline {
  /// A mark, whose partner is named by a reference.
  struct Code {
    let kind: InlineCode.Kind
    let type: String
    let reference: String?

    /// Nil where the text of the element is the content.
    let content: String?

    init(_ kind: InlineCode.Kind, _ content: String?, type: String, reference: String? = nil) {
      self.kind = kind
      self.content = content
      self.type = type
      self.reference = reference
    }
  }

  case code(Code)

  /// Codes at its start and at its end; between them stands text.
  case pair(start: String, end: String, type: String)
  case term(concept: String)
  case termStart(id: String, concept: String)
  case annotationEnd(id: String)
  case segment(name: String)
  case character(Unicode.Scalar)

  /// How much what it says of codes takes, in bytes.
  var byteCount: Int {
    switch self {
    case .code(let code): code.content?.utf8.count ?? 0
    case .pair(let start, let end, _): start.utf8.count + end.utf8.count
    default: 0
    }
  }

  /// An element of another format.
  static func foreign(_ element: XMLElement) -> XLIFFInline {
    .pair(start: "", end: "", type: "x-\(element.name)")
  }

  /// The type of a remark on a part of a text.
  private static func remark(_ type: String?) -> String { type.map { "x-mrk-\($0)" } ?? "x-mrk" }
}

// XLIFF 1.2, section 2.2.5; `ph` and the like hold codes of another format.
extension XLIFFInline {
  /// Nil for an element that can not stand in a text.
  static func first(_ element: XMLElement) -> XLIFFInline? {
    let type = CodeTypes.type(ofCtype: element["ctype"])
    let shown = element["equiv-text"] ?? ""
    let reference = element["rid"] ?? element["id"]
    switch element.name {
    case "g": return .pair(start: shown, end: "", type: type)
    case "x": return .code(Code(.alone, shown, type: type))
    case "bx": return .code(Code(.opening, shown, type: type, reference: reference))
    case "ex": return .code(Code(.closing, shown, type: type, reference: reference))
    case "bpt": return .code(Code(.opening, nil, type: type, reference: reference))
    case "ept": return .code(Code(.closing, nil, type: type, reference: reference))
    case "ph": return .code(Code(.alone, nil, type: type))
    case "it":
      let kind: InlineCode.Kind = element["pos"] == "close" ? .closing : .opening
      return .code(Code(kind, nil, type: type))
    case "mrk": return firstMark(element)
    default: return nil
    }
  }

  private static func firstMark(_ element: XMLElement) -> XLIFFInline {
    switch element["mtype"] {
    case "term": .term(concept: element["comment"] ?? "")
    case "seg": .segment(name: element["mid"] ?? "")
    case let type: .pair(start: element["comment"] ?? "", end: "", type: remark(type))
    }
  }
}

// XLIFF 2.1, section 4.2.3; what codes hold stands in the original data of the unit.
extension XLIFFInline {
  /// Nil for an element that can not stand in a text.
  static func second(_ element: XMLElement, _ contents: [String: String]) -> XLIFFInline? {
    let type = CodeTypes.type(of: element["type"], subType: element["subType"])
    func content(_ end: String) -> String {
      element["dataRef" + end].flatMap { contents[$0] }
        ?? element["equiv" + end] ?? element["disp" + end] ?? ""
    }
    switch element.name {
    case "cp":
      // Half of a pair of UTF-16 is no character by itself.
      let number = element["hex"].flatMap { UInt32($0, radix: 16) }
      return number.map { .character(Unicode.Scalar($0) ?? "\u{FFFD}") }
    case "ph": return .code(Code(.alone, content(""), type: type))
    case "sc":
      return .code(Code(.opening, content(""), type: type, reference: element["id"]))
    case "ec":
      return .code(Code(.closing, content(""), type: type, reference: element["startRef"]))
    case "pc": return .pair(start: content("Start"), end: content("End"), type: type)
    case "mrk", "sm": return secondMark(element)
    case "em": return .annotationEnd(id: element["startRef"] ?? "")
    default: return nil
    }
  }

  private static func secondMark(_ element: XMLElement) -> XLIFFInline {
    let id = element["id"] ?? ""
    let isWhole = element.name == "mrk"
    if element["type"] == "term" {
      let concept = element["value"] ?? element["ref"] ?? ""
      return isWhole ? .term(concept: concept) : .termStart(id: id, concept: concept)
    }
    let type = remark(element["type"])
    let content = element["value"] ?? ""
    return isWhole
      ? .pair(start: content, end: "", type: type)
      : .code(Code(.opening, content, type: type, reference: id))
  }
}

package import Bitext

/// Reads the translation units of a translation memory, one after the other: TMX 1.1 to 1.4b.
package struct TMXReader: ~Copyable {
  /// How many bytes of text and tags a unit may hold.
  private static let limit = 1 << 20

  /// What the header says in words of its own.
  package private(set) var properties: [CorpusUnit.Property] = []

  private var xml: XMLReader

  /// The start of the next unit.
  private var pending: XMLElement?
  private var room = TMXReader.limit

  /// - Throws: `InputError` where the root of the document is another than `tmx`.
  package init(_ pieces: consuming BytePieces) throws {
    xml = XMLReader(pieces)
    while let event = try xml.next() {
      guard case .start(let root) = event else { continue }
      guard root.name == "tmx" else {
        throw xml.fault(line: root.line, "is no TMX: its outermost element is '\(root.name)'")
      }
      pending = try nextStart()
      return
    }
  }

  /// The next unit; nil at the end.
  ///
  /// - Throws: `InputError` for XML with a fault, and for elements that TMX does not allow.
  package mutating func next() throws -> TMXUnit? {
    guard let start = pending else { return nil }
    let unit = try unit(start)
    pending = try nextStart()
    return unit
  }

  /// The start of the next unit; the header is read on the way.
  private mutating func nextStart() throws -> XMLElement? {
    while let event = try xml.next() {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "tu": return element
      case "body": continue
      case "header": try readHeader()
      default:
        throw xml.fault(line: element.line, "'\(element.name)' can not stand here in a TMX")
      }
    }
    return nil
  }

  private mutating func readHeader() throws {
    room = TMXReader.limit
    var properties: [CorpusUnit.Property] = []
    while case let event? = try xml.next(), !event.isEnd {
      guard case .start(let element) = event else { continue }
      if element.name == "ude" { try xml.skip() } else { try take(element, to: &properties) }
    }
    self.properties = properties
  }

  private mutating func unit(_ start: XMLElement) throws -> TMXUnit {
    room = TMXReader.limit
    var unit = TMXUnit(line: start.line, name: start["tuid"])
    unit.properties = start.attributes.filter { $0.name != "tuid" }.map {
      CorpusUnit.Property("@" + $0.name, $0.value)
    }
    while case let event? = try xml.next(), !event.isEnd {
      guard case .start(let element) = event else { continue }
      if element.name == "tuv" {
        unit.variants.append(try variant(element))
      } else {
        try take(element, to: &unit.properties)
      }
    }
    return unit
  }

  private mutating func variant(_ start: XMLElement) throws -> TMXUnit.Variant {
    guard let language = start["xml:lang"] ?? start["lang"] else {
      throw xml.fault(line: start.line, "the tuv has no xml:lang")
    }
    try spend(language.utf8.count + 1, of: start)
    var properties = start.attributes.filter { $0.name != "xml:lang" && $0.name != "lang" }.map {
      CorpusUnit.Property("@" + $0.name, $0.value)
    }
    var text: CodedText?
    while case let event? = try xml.next(), !event.isEnd {
      guard case .start(let element) = event else { continue }
      if element.name == "seg", text == nil {
        text = try segment(element)
      } else {
        try take(element, to: &properties)
      }
    }
    guard let text else { throw xml.fault(line: start.line, "the tuv has no seg") }
    return TMXUnit.Variant(language: language, text: text, properties: properties)
  }

  /// Reads a `note` or a `prop`.
  private mutating func take(
    _ element: XMLElement, to properties: inout [CorpusUnit.Property]
  ) throws {
    guard element.name == "note" || element.name == "prop" else {
      throw xml.fault(line: element.line, "'\(element.name)' can not stand here in a TMX")
    }
    let value = try xml.textOfElement()
    try spend(value.utf8.count, of: element)
    let name = element.name == "note" ? "note" : element["type"] ?? "prop"
    properties.append(CorpusUnit.Property(name, value))
  }

  private mutating func segment(_ segment: XMLElement) throws -> CodedText {
    var text = TMXSegment()
    while case let event? = try xml.next(), try text.take(event) {
      if case .start(let element) = event, TMXSegment.codes.contains(element.name) {
        let content = try xml.textOfElement()
        text.take(element, content: content)
        try spend(content.utf8.count, of: segment)
      }
      if case .text(let part) = event { try spend(part.utf8.count, of: segment) }
    }
    return text.text
  }

  private mutating func spend(_ bytes: Int, of element: XMLElement) throws {
    room -= bytes
    guard room >= 0 else {
      throw xml.fault(line: element.line, "the tu is too long: at most 1 MiB of text is read")
    }
  }
}

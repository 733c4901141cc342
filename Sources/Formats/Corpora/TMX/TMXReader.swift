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
    guard try xml.advanceToTag() == .start else { return }
    guard xml.isAt("tmx") else {
      let name = try xml.element.name
      throw fault("is no TMX: its outermost element is '\(name)'")
    }
    pending = try nextStart()
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
    while let kind = try xml.advanceToTag() {
      if kind == .end || xml.isAt("body") { continue }
      if xml.isAt("tu") { return try xml.element }
      guard xml.isAt("header") else { throw try misplaced() }
      try readHeader()
    }
    return nil
  }

  private mutating func readHeader() throws {
    room = TMXReader.limit
    var properties: [CorpusUnit.Property] = []
    while try xml.advanceToTag() == .start {
      if xml.isAt("ude") { try xml.skip() } else { properties.append(try property()) }
    }
    self.properties = properties
  }

  private mutating func unit(_ start: XMLElement) throws -> TMXUnit {
    room = TMXReader.limit
    try spend(start.byteCount + XMLElement.overhead)
    var unit = TMXUnit(line: start.line, name: start["tuid"])
    unit.properties.reserveCapacity(UnitField.allCases.count)
    unit.properties += start.attributes(but: ["tuid"])
    while try xml.advanceToTag() == .start {
      if xml.isAt("tuv") {
        unit.variants.append(try variant())
      } else {
        unit.properties.append(try property())
      }
    }
    return unit
  }

  private mutating func variant() throws -> TMXUnit.Variant {
    let line = xml.line
    try spendTag()
    var properties: [CorpusUnit.Property] = []
    let language = try language(&properties)
    var text: CodedText?
    while try xml.advanceToTag() == .start {
      if text == nil, xml.isAt("seg") {
        text = try segment()
      } else {
        properties.append(try property())
      }
    }
    guard let text else { throw xml.fault(line: line, "the tuv has no seg") }
    return TMXUnit.Variant(language: language, text: text, properties: properties)
  }

  /// The language of a text; its other attributes are added to what is said of it.
  private func language(_ properties: inout [CorpusUnit.Property]) throws -> String {
    if let language = try xml.onlyAttribute("xml:lang") { return language }
    let start = try xml.element
    properties += start.attributes(but: ["xml:lang", "lang"])
    guard let language = start["xml:lang"] ?? start["lang"] else {
      throw fault("the tuv has no xml:lang")
    }
    return language
  }

  /// Reads a `note` or a `prop`.
  private mutating func property() throws -> CorpusUnit.Property {
    let isNote = xml.isAt("note")
    guard isNote || xml.isAt("prop") else { throw try misplaced() }
    try spendTag()
    let name = isNote ? "note" : try xml.onlyAttribute("type") ?? xml.element["type"] ?? "prop"
    return CorpusUnit.Property(name, try textOfElement())
  }

  private mutating func segment() throws -> CodedText {
    var text = TMXSegment()
    while let event = try xml.next(), text.take(event) {
      switch event {
      case .start(let element):
        try spend(element.byteCount + XMLElement.overhead)
        guard TMXSegment.codes.contains(element.name) else { continue }
        text.take(element, content: try textOfElement())
      case .text(let part): try spend(part.utf8.count)
      case .end: continue
      }
    }
    return text.text
  }

  /// All text of the element whose start was the last event, also that of elements in it.
  private mutating func textOfElement() throws -> String {
    var whole = ""
    var depth = 1
    while depth > 0, let kind = try xml.advance() {
      switch kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .text:
        let part = try xml.text
        try spend(part.utf8.count)
        if whole.isEmpty { whole = part } else { whole += part }
      }
    }
    return whole
  }

  /// Spends for the tag that the reader stands at.
  private mutating func spendTag() throws {
    try spend(xml.byteCountOfTag + XMLElement.overhead)
  }

  private mutating func spend(_ bytes: Int) throws {
    room -= bytes
    guard room >= 0 else { throw fault("the tu is too long: at most 1 MiB of text is read") }
  }

  private func misplaced() throws -> InputError {
    fault("'\(try xml.element.name)' can not stand here in a TMX")
  }

  private func fault(_ reason: String) -> InputError { xml.fault(line: xml.line, reason) }
}

extension XMLElement {
  /// What attributes say of an element, but for some.
  fileprivate func attributes(but names: Set<String>) -> [CorpusUnit.Property] {
    attributes.filter { !names.contains($0.name) }.map {
      CorpusUnit.Property("@" + $0.name, $0.value)
    }
  }
}

package import Bitext

/// Reads the units of XLIFF 1.0 to 1.2 and 2.0 to 2.2, one after the other.
package struct XLIFFReader: ~Copyable {
  /// How many bytes of text, tags and notes a unit may hold.
  private static let limit = 1 << 20

  enum Generation {
    case first
    case second

    init?(version: String) {
      switch version.prefix(2) {
      case "1.": self = .first
      case "2.": self = .second
      default: return nil
      }
    }
  }

  /// What the first file says in words of its own.
  package private(set) var properties: [CorpusUnit.Property] = []

  var xml: XMLReader
  private(set) var generation = Generation.first

  /// The languages that the root names, which the files of the first generation name themselves.
  private var languages = XLIFFFile.Languages(source: nil, target: nil)

  /// Nil before the first file.
  private(set) var file: XLIFFFile?
  private var files = 0

  /// How many notes were passed over since the last unit.
  private var passedNotes = 0

  /// Whether what is read stands before all units and groups of the file.
  private var isBeforeUnits = false

  /// The start of the next unit.
  private var pending: XMLElement?
  private var segments = XLIFFSegments()

  /// How many more bytes the unit or the file may say, and the line where it begins.
  private var room = XLIFFReader.limit
  private var place = 1

  /// - Throws: `InputError` where the root of the document is another than `xliff`, or of a version
  ///   that is not known.
  package init(_ pieces: consuming BytePieces) throws {
    xml = XMLReader(pieces)
    let root = try xml.root()
    guard root.name == "xliff" else {
      throw xml.fault(line: root.line, "is no XLIFF: its outermost element is '\(root.name)'")
    }
    let version = root["version"] ?? ""
    guard let generation = Generation(version: version) else {
      throw xml.fault(line: root.line, "is no XLIFF of version 1 or 2: '\(version)'")
    }
    self.generation = generation
    languages = XLIFFFile.Languages(source: root["srcLang"], target: root["trgLang"])
    if generation == .second, languages.source == nil {
      throw xml.fault(line: root.line, "the xliff has no srcLang")
    }
    pending = try nextStart()
  }

  /// The next unit; nil at the end. Each segment of a unit is a unit.
  ///
  /// - Throws: `InputError` for XML with a fault, and for elements that XLIFF does not allow.
  package mutating func next() throws -> XLIFFUnit? {
    while true {
      if var unit = segments.next() {
        unit.losses.add(.notes, passedNotes)
        passedNotes = 0
        return unit
      }
      guard let start = pending, let file else { return nil }
      room = XLIFFReader.limit
      place = start.line
      segments =
        generation == .first ? try transUnit(start, of: file) : try unit(start, of: file)
      pending = try nextStart()
    }
  }

  mutating func spend(_ bytes: Int) throws {
    room -= bytes
    guard room >= 0 else {
      throw xml.fault(line: place, "the unit is too long: at most 1 MiB of text is read")
    }
  }

  /// Spends for what is kept of a tag.
  mutating func spend(_ element: XMLElement) throws {
    try spend(element.byteCount + XMLElement.overhead)
  }

  /// Spends for what is said of a unit, which is repeated for each of its segments.
  mutating func spend(_ unit: XLIFFUnit, repeatedFor segments: [XLIFFSegments.Segment]) throws {
    let said = unit.properties.map { $0.name.utf8.count + $0.value.utf8.count }
    for _ in segments.dropFirst() { try spend(said.reduce(unit.name.utf8.count, +)) }
  }

  func misplaced(_ element: XMLElement) -> InputError {
    xml.fault(line: element.line, "'\(element.name)' can not stand here in an XLIFF")
  }
}

// What stands around the units.
extension XLIFFReader {
  /// Elements that say nothing of a unit.
  private static let passed: Set<String> = [
    "skeleton", "bin-unit", "context-group", "count-group", "prop-group",
  ]

  /// The start of the next unit; what files say of themselves is read on the way.
  private mutating func nextStart() throws -> XMLElement? {
    let unit = generation == .first ? "trans-unit" : "unit"
    while let kind = try xml.advanceToTag() {
      if kind == .end { continue }
      let element = try xml.element
      if element.isForeign {
        try passForeign(element)
      } else if element.name == unit, file != nil {
        isBeforeUnits = false
        return element
      } else {
        try pass(element)
      }
    }
    return nil
  }

  private mutating func passForeign(_ element: XMLElement) throws {
    guard isBeforeUnits, element.name == "metadata" else { return try xml.skip() }
    var properties: [CorpusUnit.Property] = []
    try readMetadata(to: &properties)
    keep(properties)
  }

  /// Reads the start of an element around the units, or all of one that stands before them.
  private mutating func pass(_ element: XMLElement) throws {
    if element.name == "file" { return try open(element) }
    guard file != nil else { throw misplaced(element) }
    switch element.name {
    case "group": isBeforeUnits = false
    case "body": break
    case "header": try readHeader()
    case "notes" where isBeforeUnits: keep(try notes())
    case "notes": passedNotes += try skipChildren()
    case "note":
      passedNotes += 1
      try xml.skip()
    case let name where XLIFFReader.passed.contains(name): try xml.skip()
    default: throw misplaced(element)
    }
  }

  private mutating func open(_ element: XMLElement) throws {
    var languages = languages
    if generation == .first {
      languages = XLIFFFile.Languages(
        source: element["source-language"], target: element["target-language"])
      if languages.source == nil {
        throw xml.fault(line: element.line, "the file has no source-language")
      }
    }
    file = XLIFFFile(languages: languages, original: element["original"] ?? "")
    files += 1
    isBeforeUnits = true
    room = XLIFFReader.limit
    place = element.line
  }

  private mutating func readHeader() throws {
    var properties: [CorpusUnit.Property] = []
    while let element = try xml.nextWithin() {
      switch element.name {
      case "note" where !element.isForeign: properties.append(try note(element))
      case "prop-group" where !element.isForeign:
        try readFacts(to: &properties)
      default: try xml.skip()
      }
    }
    keep(properties)
  }

  private mutating func keep(_ properties: [CorpusUnit.Property]) {
    for property in properties {
      if UnitField(propertyName: property.name) == .document, file?.document == "" {
        file?.document = property.value
      } else if files == 1 {
        self.properties.append(property)
      } else {
        passedNotes += 1
      }
    }
  }
}

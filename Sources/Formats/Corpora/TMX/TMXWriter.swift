import Bitext

/// Writes translation units as a translation memory (TMX 1.4b).
struct TMXWriter: UnitWriter {
  enum Level {
    /// Texts alone.
    case text
    /// Codes stand in the texts.
    case codes
  }

  private(set) var losses = Losses()
  private var xml: XMLWriter
  private let level: Level
  private let tags: (source: Tag, target: Tag)

  /// How a language is written, and whether a unit's own tag goes before it.
  private typealias Tag = (name: String, isChosen: Bool)

  private var names = UniqueNames()

  init(_ sink: ByteSink, _ heading: CorpusHeading, level: Level) {
    xml = XMLWriter(sink)
    self.level = level
    let languages = heading.languages
    func tag(_ language: Language) -> Tag {
      (heading.tags.exchange(language), heading.tags.isChosen(language))
    }
    tags = (tag(languages.source), tag(languages.target))
    begin(heading)
  }

  private mutating func begin(_ heading: CorpusHeading) {
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    xml.open("tmx", ["version": "1.4"])
    xml.open(
      "header",
      [
        "creationtool": "align", "creationtoolversion": ToolVersion.current,
        "segtype": "sentence", "o-tmf": "align", "adminlang": "en", "srclang": tags.source.name,
        "datatype": level == .text ? "plaintext" : "unknown",
      ])
    for property in heading.properties { write(property) }
    xml.close("header")
    xml.open("body")
  }

  mutating func write(_ unit: CorpusUnit) throws {
    let said = TMXProperties(unit.properties)
    let name = unit.id.isEmpty ? nil : names.unique(unit.id)
    xml.open("tu", ["tuid": name], further: said.unit.attributes)
    for field in UnitField.allCases {
      let value = unit[field]
      if !value.isEmpty { xml.element(TMXWriter.tag(of: field), text: value) }
    }
    for property in said.unit.others { write(property) }
    write(unit.source, tags.source, said.source)
    write(unit.target, tags.target, said.target)
    xml.close("tu")
    try xml.sink.drainIfFull()
  }

  private static func tag(of field: UnitField) -> XMLTag { fieldTags[field] ?? XMLTag("prop") }

  private static let fieldTags = Dictionary(
    uniqueKeysWithValues: UnitField.allCases.map {
      ($0, XMLTag("prop", ["type": $0.propertyName]))
    })

  private mutating func write(_ text: CodedText, _ tag: Tag, _ said: TMXProperties.Part) {
    let name = tag.isChosen ? tag.name : said.language ?? tag.name
    xml.open("tuv", ["xml:lang": name], further: said.attributes)
    for property in said.others { write(property) }
    xml.begin("seg")
    switch level {
    case .codes: xml.append(text)
    case .text:
      losses.add(.codes, text.codes.count)
      xml.append(text.text)
    }
    xml.end("seg")
    xml.close("tuv")
  }

  private mutating func write(_ property: CorpusUnit.Property) {
    if property.name == "note" {
      xml.element("note", [:], text: property.value)
    } else {
      xml.element("prop", ["type": property.name], text: property.value)
    }
  }

  mutating func finish() throws {
    xml.close("body")
    xml.close("tmx")
    losses.add(.characters, xml.removed)
    try xml.sink.drainAll()
  }
}

extension UnitField {
  /// The type of the property that holds the field.
  var propertyName: String { UnitField.propertyNames[self] ?? rawValue }

  init?(propertyName: String) {
    guard let field = UnitField.byPropertyName[propertyName] else { return nil }
    self = field
  }

  private static let propertyNames = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, "x-" + $0.rawValue) })
  private static let byPropertyName = Dictionary(
    uniqueKeysWithValues: allCases.map { ("x-" + $0.rawValue, $0) })
}

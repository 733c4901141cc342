import Bitext

/// What a `file` element says of its units.
struct XLIFFFile {
  struct Languages {
    let source: String?
    let target: String?
  }

  let languages: Languages

  /// The file that the units were taken from.
  let original: String
  var document = ""

  init(languages: Languages, original: String) {
    self.languages = languages
    self.original = original
  }
}

/// A text and its translation as they stand in an XLIFF, whatever their languages are.
package struct XLIFFUnit {
  /// A text, with its language as it stands in the file; nil where nobody says.
  struct Variant {
    let text: CodedText
    let language: String?
  }

  /// Where it begins in the file, 1-based.
  package let line: Int
  let file: XLIFFFile
  var name: String

  /// What the elements `source` and `target` hold.
  var source = Variant(text: CodedText(""), language: nil)
  var target: Variant?
  var state: String?

  /// What is said of the unit and of its texts, its attributes first.
  var properties: [CorpusUnit.Property] = []

  /// How many other translations it has.
  var alternatives = 0

  /// What else is not read.
  var losses = Losses()

  init(_ start: XMLElement, of file: XLIFFFile) {
    line = start.line
    name = start["id"] ?? ""
    self.file = file
  }

  /// The unit in two languages; a text that is lacking is empty.
  func placed(in languages: LanguagePair) -> PlacedUnit {
    let places = XLIFFPlaces(of: self, languages)
    let variants = [source, target]
    let texts = [places.source, places.target].map { place in
      place.flatMap { variants[$0]?.text } ?? CodedText("")
    }
    var unit = CorpusUnit(id: name, source: texts[0], target: texts[1])
    for property in places.renamed(properties) { take(property, to: &unit) }
    finish(&unit)
    let others = variants.indices.filter {
      variants[$0] != nil && $0 != places.source && $0 != places.target
    }
    var placed = PlacedUnit(
      unit, line: line, otherVariants: others.count, alternatives: alternatives)
    placed.add(losses)
    return placed
  }

  private func take(_ property: CorpusUnit.Property, to unit: inout CorpusUnit) {
    switch property.name {
    case CorpusUnit.Property.unitID: unit.id = property.value
    case ContextTypes.file: unit.take(property, as: .file)
    case ContextTypes.line: unit.take(property, as: .line)
    case "@approved" where property.value == "yes" && StateNames.isApproved(state): break
    default: unit.take(property, as: UnitField(propertyName: property.name))
    }
  }

  /// Adds what nothing but the state and the file say.
  private func finish(_ unit: inout CorpusUnit) {
    if unit.status.isEmpty, let state { unit.status = StateNames.status(of: state) }
    if unit.origin.document.isEmpty { unit.origin.document = file.document }
    if unit.origin.file.isEmpty {
      unit.origin.file = file.original
    } else if unit.origin.document.isEmpty, unit.origin.file != file.original {
      unit.origin.document = file.original
    }
  }
}

extension XLIFFReader {
  /// The units of a file in two languages.
  static func source(of path: String, _ languages: LanguagePair) throws -> UnitSource {
    var reader = try XLIFFReader(BytePieces(path: path))
    return UnitSource(properties: reader.properties) {
      try reader.next()?.placed(in: languages)
    }
  }
}

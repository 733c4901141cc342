package import Bitext

/// A file format that a corpus is written in or read from.
package struct CorpusFormat: Sendable {
  /// The name on the command line.
  package let name: String
  package let fileExtension: String
  package let summary: String

  /// What a corpus consists of is written beside its name: `tmx`, or `en`, `zh` and `ids`.
  package let fileExtensions: @Sendable (LanguagePair) -> [String]

  /// Whether units with one side stay.
  package let holds: Content

  /// A writer to sinks, one for each of the files; nil for a format that is read alone.
  package let writer: (@Sendable ([ByteSink], CorpusHeading) throws -> any UnitWriter)?

  /// The units of a file; nil for a format that is written alone.
  package let reader: (@Sendable (String, LanguagePair) throws -> UnitSource)?

  /// The units of a file whose encoding somebody names; nil for a format that knows its encoding.
  package let decodingReader: DecodingReader?

  package typealias DecodingReader =
    @Sendable (String, LanguagePair, TextEncoding?) throws -> UnitSource

  /// Whether terms in texts are marked.
  package let terms: Terms

  package enum Terms: Sendable {
    case plain
    case marked
  }

  package enum Content: Sendable {
    case pairs
    case allUnits
  }

  init(
    _ name: String, extension fileExtension: String, _ summary: String, holds: Content = .allUnits,
    terms: Terms = .plain, files: (@Sendable (LanguagePair) -> [String])? = nil,
    writer: (@Sendable ([ByteSink], CorpusHeading) throws -> any UnitWriter)? = nil,
    reader: (@Sendable (String, LanguagePair) throws -> UnitSource)? = nil,
    decodingReader: DecodingReader? = nil
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.summary = summary
    self.holds = holds
    self.terms = terms
    fileExtensions = files ?? { _ in [fileExtension] }
    self.writer = writer
    self.decodingReader = decodingReader
    if let decodingReader {
      self.reader = { try decodingReader($0, $1, nil) }
    } else {
      self.reader = reader
    }
  }

  package static let all: [CorpusFormat] = [
    .tsv, .csv, .csvExcel, .xlsx, .tmx, .tmx2, .xliff, .xliff2, .jsonl, .moses, .html, .hunalign,
  ]

  /// Those that a document's corpus may be written in: one file each.
  package static let ofDocuments = all.filter {
    $0.writer != nil && $0.fileExtensions(.englishChinese).count == 1
  }

  /// The endings of files that hold units.
  package static let extensions = Set(
    all.filter { $0.reader != nil }.map(\.fileExtension) + ["xliff"])

  package static func named(_ name: String) -> CorpusFormat? { all.first { $0.name == name } }
}

extension CorpusFormat {
  /// The files of a small corpus.
  ///
  /// - Parameters:
  ///   - units: the units; those that the format does not hold are left out.
  ///   - heading: what is said of all.
  /// - Returns: the bytes of each file, and what could not be written as it was.
  /// - Throws: what the writer throws.
  package func bytes(
    of units: [CorpusUnit], _ heading: CorpusHeading
  ) throws -> (files: [[UInt8]], losses: Losses) {
    var files = fileExtensions(heading.languages).map { _ in [UInt8]() }
    guard let writer else { return ([], Losses()) }
    let sinks = files.indices.map { index in ByteSink { files[index] += $0 } }
    var written = try writer(sinks, heading)
    for unit in units where holds == .allUnits || unit.isTwoSided { try written.write(unit) }
    try written.finish()
    return (files, written.losses)
  }
}

/// What is said of a corpus as a whole.
package struct CorpusHeading: Sendable {
  package let languages: LanguagePair
  package let tags: LanguageTags

  /// What files that were read say of themselves.
  package let properties: [CorpusUnit.Property]

  package init(
    _ languages: LanguagePair, tags: LanguageTags = LanguageTags(),
    properties: [CorpusUnit.Property] = []
  ) {
    self.languages = languages
    self.tags = tags
    self.properties = properties
  }
}

/// The units of a file, one after the other: memory does not grow with the file.
package struct UnitSource {
  /// What the file says of itself.
  package let properties: [CorpusUnit.Property]

  /// The next unit with the line where it begins, 1-based; nil behind the last.
  package let next: () throws -> PlacedUnit?

  package init(
    properties: [CorpusUnit.Property] = [], next: @escaping () throws -> PlacedUnit?
  ) {
    self.properties = properties
    self.next = next
  }
}

/// A unit and where it stands in a file.
package struct PlacedUnit: Sendable {
  package var unit: CorpusUnit

  /// 1-based.
  package let line: Int

  /// What of it is not read.
  package private(set) var losses = Losses()

  /// - Parameters:
  ///   - unit: the unit.
  ///   - line: 1-based.
  ///   - otherVariants: how many texts in other languages it has.
  ///   - alternatives: how many other translations of its text are passed over.
  ///   - staleCodes: how many codes belong to other texts than it has now.
  package init(
    _ unit: CorpusUnit, line: Int, otherVariants: Int = 0, alternatives: Int = 0,
    staleCodes: Int = 0
  ) {
    self.unit = unit
    self.line = line
    losses.add(.variants, otherVariants)
    losses.add(.alternatives, alternatives)
    losses.add(.staleCodes, staleCodes)
  }

  mutating func add(_ losses: Losses) { self.losses.add(losses) }
}

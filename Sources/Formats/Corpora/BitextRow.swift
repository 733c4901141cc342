package import Bitext

/// A row of a table or a unit of a memory, as a document of one pair of texts.
///
/// The texts are read as the inline part of Markdown, so that marks such as `**` do not count.
package struct BitextRow: Sendable {
  package let document: AlignedDocument

  /// The row as it stands in a table; of a memory, the text of the target, a TAB and that of the
  /// source. Places count its bytes.
  package let bytes: [UInt8]

  fileprivate init(_ row: BitextTSV.Row, path: String, _ languages: LanguagePair) {
    bytes = Array(row.line.utf8)
    let file = SourceFile(path: path, bytes: bytes, firstLine: row.number)
    let source = BitextRow.block(row.source, of: row.line, bytes, file)
    let target = BitextRow.block(row.target, of: row.line, bytes, file)
    let unit = TranslationUnit(
      id: "", section: "", source: source.map(\.segment), target: target.map(\.segment),
      confidence: 1)
    let document = Document(
      name: path, files: [file], languages: languages, layout: "", frontMatter: FrontMatter(),
      sections: [Section(title: "", passages: [Passage(source: source, target: target)])])
    let units = source.isEmpty && target.isEmpty ? [] : [unit]
    self.document = AlignedDocument(
      document: document, sections: [AlignedDocument.Section(title: "", units: units)])
  }

  /// The block of a cell; none for an empty one.
  private static func block(
    _ cell: Substring, of line: String, _ bytes: [UInt8], _ file: SourceFile
  ) -> [Block] {
    let start = line.utf8.distance(from: line.startIndex, to: cell.startIndex)
    let range = start..<start + cell.utf8.count
    var scanner = InlineScanner(
      fragment: Fragment(lines: [range]), bytes: bytes, definitions: [], isHeading: false)
    let prose = scanner.prose()
    return prose.isEmpty ? [] : [Block(kind: .paragraph, prose: prose, file: file)]
  }
}

extension Block {
  /// The whole block as one segment.
  fileprivate var segment: Segment {
    let whole = prose.parts([0..<prose.text.utf8.count])[0]
    return Segment(
      text: whole.text, markup: whole.markup, location: file.location(of: whole.source),
      isHeading: false)
  }
}

/// The rows of a bitext file, one after the other.
package struct BitextRows: ~Copyable {
  /// One of the two is there: a table whose rows are shown as they stand, or units.
  private var table: BitextTSV?
  private var units: UnitSource?
  private let path: String
  private let languages: LanguagePair

  /// - Parameters:
  ///   - path: a file, or a pipe.
  ///   - languages: the two languages; `zh` stands for `zh-CN` and `zh-Hans` too.
  /// - Throws: `InputError` for a file that is none.
  package init(path: String, languages: LanguagePair) throws {
    let format = try CorpusFormat.reading(path, named: nil)
    if format?.name == "tsv" {
      let pieces = try BytePieces(path: path)
      table = try BitextTSV(pieces.decoded(from: nil), languages: languages)
    } else if let reader = format?.reader {
      units = try reader(path, languages)
    } else {
      throw InputError(path: path, reason: "is in no format of units that is read")
    }
    self.path = path
    self.languages = languages
  }

  /// The next rows; none at the end.
  ///
  /// - Throws: `InputError` with the line of a fault.
  package mutating func next(atMost count: Int) throws -> [BitextRow] {
    var rows: [BitextRow] = []
    while rows.count < count, let row = try nextRow() {
      rows.append(BitextRow(row.row, path: path, row.languages))
    }
    return rows
  }

  /// A row with the languages that the file says it is in.
  private mutating func nextRow() throws -> (row: BitextTSV.Row, languages: LanguagePair)? {
    if let languages = table?.languages { return try table?.nextRow().map { ($0, languages) } }
    while let placed = try units?.next() {
      guard placed.unit.isTwoSided else { continue }
      return (BitextTSV.Row(placed), placed.unit.languages(languages))
    }
    return nil
  }
}

extension BitextTSV.Row {
  /// A unit as a row: the text of the target, a TAB, the source's.
  fileprivate init(_ placed: PlacedUnit) {
    let (source, target) = (placed.unit.source.text, placed.unit.target.text)
    let line = target + "\t" + source
    let middle = line.utf8.index(line.startIndex, offsetBy: target.utf8.count)
    self.init(
      number: placed.line, line: line, source: line[middle...].dropFirst(),
      target: line[..<middle])
  }
}

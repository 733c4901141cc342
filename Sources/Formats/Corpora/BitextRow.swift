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
  /// One of the two is there.
  private var table: BitextTSV?
  private var memory: TMXReader?
  private let path: String
  private let languages: LanguagePair

  /// - Parameters:
  ///   - path: a file, or a pipe.
  ///   - languages: the two languages; `zh` stands for `zh-CN` and `zh-Hans` too.
  /// - Throws: `InputError` for a file that is none.
  package init(path: String, languages: LanguagePair) throws {
    var pieces = try BytePieces(path: path)
    let isMemory = try pieces.peek().beginLikeXML
    if isMemory {
      memory = try TMXReader(pieces)
    } else {
      table = try BitextTSV(pieces.decoded(from: nil), languages: languages)
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
  fileprivate typealias TaggedRow = (row: BitextTSV.Row, languages: LanguagePair)

  private mutating func nextRow() throws -> TaggedRow? {
    if let languages = table?.languages { return try table?.nextRow().map { ($0, languages) } }
    return try memory?.nextRow(languages)
  }
}

extension TMXReader {
  /// The next unit that has both languages, as a row: the text of the target, a TAB, the source's.
  fileprivate mutating func nextRow(_ languages: LanguagePair) throws -> BitextRows.TaggedRow? {
    while let unit = try next() {
      guard let texts = unit.texts(in: languages) else { continue }
      let line = texts.target + "\t" + texts.source
      let middle = line.utf8.index(line.startIndex, offsetBy: texts.target.utf8.count)
      let row = BitextTSV.Row(
        number: unit.line, line: line, source: line[middle...].dropFirst(),
        target: line[..<middle])
      return (row, unit.tags(in: languages))
    }
    return nil
  }
}

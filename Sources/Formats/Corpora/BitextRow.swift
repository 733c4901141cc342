package import Bitext

/// A row of a table or a unit of a memory, as a document of one pair of texts.
///
/// The texts are read as the inline part of Markdown, so that marks such as `**` do not count.
package struct BitextRow: Sendable {
  package let document: AlignedDocument

  /// The row as it stands in a table; of a memory, the text of the target, a TAB and that of the
  /// source. Places count its bytes.
  package let bytes: [UInt8]

  /// Calls `body` with each row of a file, in order.
  ///
  /// - Parameters:
  ///   - path: a file, or a pipe.
  ///   - languages: the two languages; `zh` stands for `zh-CN` and `zh-Hans` too.
  ///   - body: takes a row.
  /// - Throws: `InputError` with the line of a fault, and what `body` throws.
  package static func forEach(
    in path: String, languages: LanguagePair, _ body: (BitextRow) throws -> Void
  ) throws {
    var pieces = try BytePieces(path: path)
    if try pieces.peek().beginLikeXML {
      var memory = try TMXReader(pieces)
      while let unit = try memory.next() {
        guard let texts = unit.texts(in: languages) else { continue }
        let line = texts.target + "\t" + texts.source
        let cells = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        try body(
          BitextRow(
            BitextTSV.Row(number: unit.line, line: line, source: cells[1], target: cells[0]),
            path: path, languages))
      }
    } else {
      var table = try BitextTSV(pieces, languages: languages)
      while let row = try table.nextRow() { try body(BitextRow(row, path: path, languages)) }
    }
  }

  private init(_ row: BitextTSV.Row, path: String, _ languages: LanguagePair) {
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

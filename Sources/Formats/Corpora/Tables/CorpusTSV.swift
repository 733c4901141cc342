import Bitext

extension CorpusFormat {
  /// A row for each translation unit, aligned or not: the complete record of a document.
  package static let tsv = CorpusFormat(
    "tsv", extension: "tsv",
    "a row a unit, also the unaligned ones; TAB and line ends escaped",
    writer: { TSVWriter($0[0], $1) },
    decodingReader: { path, languages, encoding in
      let pieces = try BytePieces(path: path).decoded(from: encoding)
      var table = try BitextTSV(pieces, languages: languages)
      return UnitSource { try table.nextUnit() }
    })
}

private struct TSVWriter: UnitWriter {
  private(set) var losses = Losses()
  private var sink: ByteSink

  init(_ sink: ByteSink, _ heading: CorpusHeading) {
    self.sink = sink
    losses.add(.properties, heading.properties.count)
    append(UnitColumns.header(heading))
  }

  mutating func write(_ unit: CorpusUnit) throws {
    append(UnitColumns.cells(of: unit))
    try sink.drainIfFull()
  }

  private mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { sink.append("\t") }
      sink.append(TSV.escape(cell))
    }
    sink.append("\n")
  }

  mutating func finish() throws { try sink.drainAll() }
}

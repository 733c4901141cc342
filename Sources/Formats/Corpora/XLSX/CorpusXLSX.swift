import Bitext

extension CorpusFormat {
  /// A sheet for a spreadsheet program (ECMA-376), in which every cell is a text.
  package static let xlsx = CorpusFormat(
    "xlsx", extension: "xlsx", "a sheet for Excel and its like, every cell a text",
    writer: { try XLSXWriter($0[0], $1) },
    reader: { path, languages in
      var sheet = try BitextXLSX(path: path, languages: languages)
      return UnitSource { try sheet.next() }
    })
}

private struct XLSXWriter: UnitWriter {
  /// Of the columns that hold more than a word, in characters.
  private static let widths: [String: Double] = ["id": 14, "section": 24, "file": 24]
  private static let width = 11.0
  private static let widthOfTexts = 60.0

  private(set) var losses = Losses()
  private var sink: ByteSink
  private let book: XLSXBook
  private let header: [String]

  init(_ sink: ByteSink, _ heading: CorpusHeading) throws {
    self.sink = sink
    header = UnitColumns.header(heading)
    book = try XLSXBook()
    losses.add(.properties, heading.properties.count)
    let tags = [heading.languages.source, heading.languages.target].map(heading.tags.plain)
    for (column, name) in header.enumerated() {
      let width = tags.contains(name) ? XLSXWriter.widthOfTexts : XLSXWriter.widths[name]
      book.setWidth(width ?? XLSXWriter.width, of: column)
    }
    try book.append(header)
  }

  mutating func write(_ unit: CorpusUnit) throws {
    do {
      try book.append(UnitColumns.cells(of: unit))
    } catch let fault as XLSXBook.Fault {
      throw InputError(
        path: unit.origin.file.isEmpty ? "xlsx" : unit.origin.file, line: unit.origin.line,
        reason: (unit.id.isEmpty ? "a unit" : "the unit '\(unit.id)'") + sentence(on: fault))
    }
  }

  private func sentence(on fault: XLSXBook.Fault) -> String {
    switch fault {
    case .longText(let column):
      " does not fit into a cell, which holds at most 32,767 characters (column "
        + "'\(header[column])'); write csv or jsonl"
    case .manyRows:
      " does not fit into a sheet, which holds at most 1,048,575 units; write csv or jsonl, or parts "
        + "of the corpus"
    case .other(let reason): " can not be written: \(reason)"
    }
  }

  mutating func finish() throws {
    var pieces = try book.finished()
    while case let piece = try pieces.next(), !piece.isEmpty {
      sink.append(piece)
      try sink.drainIfFull()
    }
    try sink.drainAll()
  }
}

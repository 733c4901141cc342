import Bitext

extension CorpusFormat {
  /// Values between commas (Shafranovich 2005, RFC 4180); every text is as it was.
  package static let csv = CorpusFormat(
    "csv", extension: "csv", "a row a unit, for programs: values between commas, verbatim",
    writer: { CSVWriter($0[0], $1, for: .programs) },
    decodingReader: { try BitextCSV.source(of: $0, $1, encoding: $2, for: .programs) })

  /// As Excel opens it without harm.
  package static let csvExcel = CorpusFormat(
    "csv-excel", extension: "csv",
    "csv for Excel: with a byte-order mark, and a TAB before what would be a formula",
    writer: { CSVWriter($0[0], $1, for: .excel) },
    decodingReader: { try BitextCSV.source(of: $0, $1, encoding: $2, for: .excel) })
}

enum CSVReceiver {
  case programs
  case excel
}

private struct CSVWriter: UnitWriter {
  private(set) var losses = Losses()
  private var sink: ByteSink
  private let receiver: CSVReceiver

  init(_ sink: ByteSink, _ heading: CorpusHeading, for receiver: CSVReceiver) {
    self.sink = sink
    self.receiver = receiver
    losses.add(.properties, heading.properties.count)
    // Excel takes a text without the mark for another encoding.
    if receiver == .excel { self.sink.append("\u{FEFF}") }
    append(UnitColumns.header(heading))
  }

  mutating func write(_ unit: CorpusUnit) throws {
    append(UnitColumns.cells(of: unit))
    try sink.drainIfFull()
  }

  private mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { sink.append(",") }
      sink.append(written(cell))
    }
    sink.append("\r\n")
  }

  private func written(_ cell: String) -> String {
    if receiver == .excel, FormulaGuard.isNeeded(cell) {
      return SheetText.quoted(FormulaGuard.guarded(cell))
    }
    return SheetText.quotedWhereNeeded(cell)
  }

  mutating func finish() throws { try sink.drainAll() }
}

/// Keeps Excel from taking a text for a formula: a TAB stands before it.
enum FormulaGuard {
  /// A TAB is among them, so that the one which was put in is the one to take away.
  private static let starts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠",
  ]

  static func isNeeded(_ cell: String) -> Bool {
    (cell.unicodeScalars.first.map(starts.contains) ?? false) || isRewritten(cell)
  }

  /// Whether a spreadsheet takes a text for a date or a number and writes it otherwise: 1-1, 007,
  /// 12345e678901.
  private static func isRewritten(_ cell: String) -> Bool {
    guard let first = cell.utf8.first, 0x30...0x39 ~= first, cell.utf8.count > 1 else {
      return false
    }
    let isNumeric = cell.utf8.allSatisfy { 0x30...0x39 ~= $0 || "-/:eE".utf8.contains($0) }
    let isWhole = cell.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    return isNumeric && (!isWhole || first == 0x30 || cell.utf8.count > 11)
  }

  static func guarded(_ cell: String) -> String { isNeeded(cell) ? "\t" + cell : cell }

  static func restored(_ cell: String) -> String {
    guard cell.utf8.first == 0x09 else { return cell }
    let rest = String(cell.unicodeScalars.dropFirst())
    return isNeeded(rest) ? rest : cell
  }
}

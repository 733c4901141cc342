import Bitext

/// Reads a table as spreadsheets save it: with commas, semicolons or tabs between the cells, in
/// UTF-8, UTF-16 or GB18030.
struct SheetReader {
  typealias Row = SheetRows.Row

  private let path: String
  private let bytes: [UInt8]

  /// - Throws: `InputError` for what is no text.
  init(_ bytes: [UInt8], path: String) throws {
    self.path = path
    self.bytes = try SourceText(path: path, bytes: bytes).bytes
  }

  /// The rows that say something, the first of which names a column.
  ///
  /// - Throws: `InputError` where the first row does not name the column, and for quotes that are not
  ///   closed.
  func rows(naming column: String) throws -> [Row] {
    if let rows = try rows(where: { $0.contains(column) }) { return rows }
    throw InputError(
      path: path, line: 1, reason: "the first row does not name the column \(column)")
  }

  /// The rows that say something; nil where the first is not what it has to be, whatever stands
  /// between the cells.
  ///
  /// - Throws: `InputError` for quotes that are not closed.
  func rows(where isHeader: ([String]) -> Bool) throws -> [Row]? {
    let pieces = BytePieces(bytes, path: path)
    guard var table = try SheetRows(pieces, where: isHeader) else { return nil }
    var rows: [Row] = []
    while let row = try table.next() {
      let cells = row.cells.map { table.separator == 0x09 ? TSV.unescape($0) : $0 }
      rows.append(Row(line: row.line, cells: cells.map(SheetGuard.restored)))
    }
    return rows
  }
}

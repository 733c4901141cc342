import Bitext

/// Reads a table as spreadsheets save it: with commas, semicolons or tabs between the cells, in
/// UTF-8, UTF-16 or GB18030.
struct SheetReader {
  struct Row: Equatable {
    /// Where the row begins, 1-based: a cell in quotes may go on over several lines.
    let line: Int
    let cells: [String]
  }

  private let path: String
  private let bytes: [UInt8]
  private let start: Int

  /// - Throws: `InputError` for what is no text.
  init(_ bytes: [UInt8], path: String) throws {
    let text = try SourceText(path: path, bytes: bytes)
    self.path = path
    self.bytes = text.bytes
    start = text.start
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
    for separator in ",\t;".utf8 {
      var scanner = SheetScanner(bytes: bytes, offset: start, separator: separator)
      var rows: [Row] = []
      while let row = scanner.next() {
        if row.cells.allSatisfy(\.isEmpty) { continue }
        if rows.isEmpty, !isHeader(row.cells) { break }
        rows.append(row)
      }
      if let line = scanner.openLine, !rows.isEmpty {
        throw InputError(path: path, line: line, reason: "a quote is opened here and not closed")
      }
      if !rows.isEmpty { return rows }
    }
    return nil
  }
}

/// Walks through the bytes of a table.
private struct SheetScanner {
  let bytes: [UInt8]
  var offset: Int
  let separator: UInt8
  private var line = 1

  /// Where quotes begin that do not end.
  private(set) var openLine: Int?

  init(bytes: [UInt8], offset: Int, separator: UInt8) {
    self.bytes = bytes
    self.offset = offset
    self.separator = separator
  }

  mutating func next() -> SheetReader.Row? {
    guard offset < bytes.count else { return nil }
    let start = line
    var cells = [cell()]
    while offset < bytes.count, bytes[offset] == separator {
      offset += 1
      cells.append(cell())
    }
    endLine()
    return SheetReader.Row(line: start, cells: cells.map(restored))
  }

  /// One cell; quotes begin at its start only, and what stands behind them belongs to it.
  private mutating func cell() -> [UInt8] {
    var cell: [UInt8] = []
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") { cell = quoted() }
    while offset < bytes.count, bytes[offset] != separator, !isLineBreak(bytes[offset]) {
      cell.append(bytes[offset])
      offset += 1
    }
    return cell
  }

  private mutating func quoted() -> [UInt8] {
    var cell: [UInt8] = []
    let start = line
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == 0x0A { line += 1 }
      if byte == UInt8(ascii: "\"") {
        guard offset < bytes.count, bytes[offset] == byte else { return cell }
        offset += 1
      }
      cell.append(byte)
    }
    openLine = openLine ?? start
    return cell
  }

  /// LF, CR LF or CR.
  private mutating func endLine() {
    guard offset < bytes.count else { return }
    let isReturn = bytes[offset] == 0x0D
    offset += 1
    if isReturn, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
    line += 1
  }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func restored(_ cell: [UInt8]) -> String {
    let text = String(decoding: cell, as: UTF8.self)
    return SheetGuard.restored(separator == 0x09 ? TSV.unescape(text) : text)
  }
}

import Bitext

/// The rows of a table with quotes (Shafranovich 2005, RFC 4180), one after the other: memory does not
/// grow with the table.
///
/// Between the cells stand commas, semicolons or tabs; rows end with LF, CR LF or CR. Rows whose cells
/// are all empty are passed over.
struct SheetRows: ~Copyable {
  struct Row: Equatable {
    /// Where the row begins, 1-based: a cell in quotes may go on over several lines.
    let line: Int
    let cells: [String]
  }

  /// How many bytes a row may have.
  private static let limit = 1 << 21
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether the table begins with a byte-order mark.
  let hasMark: Bool
  let separator: UInt8

  private var pieces: BytePieces
  private var piece: [UInt8] = []
  private var offset = 0
  private var line = 1

  /// How many bytes the row may go on.
  private var room = 0

  /// Nil where the first row is none that the table may have, whatever stands between the cells.
  ///
  /// - Parameters:
  ///   - pieces: a table in UTF-8.
  ///   - isHeader: whether the table may have these cells in its first row.
  /// - Throws: `InputError` for a file that can not be read.
  init?(_ pieces: consuming BytePieces, where isHeader: ([String]) -> Bool) throws {
    let head = try pieces.peek()
    let separator = ",\t;".utf8.first { separator in
      var rows = SheetRows(BytePieces(head, path: ""), hasMark: head.isMarked, separator: separator)
      // A fault may be one of a wrong separator, or of the end of the piece.
      guard let row = try? rows.next() else { return false }
      return isHeader(row.cells)
    }
    guard let separator else { return nil }
    self.init(pieces, hasMark: head.isMarked, separator: separator)
  }

  private init(_ pieces: consuming BytePieces, hasMark: Bool, separator: UInt8) {
    self.pieces = pieces
    self.hasMark = hasMark
    self.separator = separator
  }

  /// The next row that says something; nil at the end.
  ///
  /// - Throws: `InputError` for quotes that are not closed, rows that are too long, and what is not
  ///   UTF-8.
  mutating func next() throws -> Row? {
    if hasMark, piece.isEmpty, try fill() { offset = SheetRows.mark.count }
    while try fill() {
      let row = try row()
      if row.cells.contains(where: { !$0.isEmpty }) { return row }
    }
    return nil
  }

  /// An error in this table.
  func fault(line: Int, _ reason: String) -> InputError {
    InputError(path: pieces.path, line: line, reason: reason)
  }

  /// Sees to it that a byte stands at `offset`.
  ///
  /// - Returns: whether there is one.
  private mutating func fill() throws -> Bool {
    if offset < piece.count { return true }
    piece = try pieces.next()
    offset = 0
    return !piece.isEmpty
  }

  private mutating func row() throws -> Row {
    let start = line
    room = SheetRows.limit
    var cells = [try cell()]
    while try fill(), piece[offset] == separator {
      offset += 1
      try spend(1, from: start)
      cells.append(try cell())
    }
    try endLine()
    return Row(line: start, cells: cells)
  }

  /// One cell; quotes begin at its start only.
  private mutating func cell() throws -> String {
    guard try fill() else { return "" }
    let start = line
    let bytes = piece[offset] == 0x22 ? try quoted() : try plain()
    guard let cell = String(validating: bytes, as: UTF8.self) else {
      throw fault(line: start, "is not valid UTF-8")
    }
    return cell
  }

  private mutating func plain() throws -> [UInt8] {
    var cell: [UInt8] = []
    let separator = separator
    while try fill(), !isEnd(piece[offset]) {
      let end =
        piece[offset...].firstIndex { $0 == separator || $0 == 0x0A || $0 == 0x0D } ?? piece.count
      try take(upTo: end, to: &cell, from: line)
    }
    return cell
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func quoted() throws -> [UInt8] {
    var cell: [UInt8] = []
    let start = line
    offset += 1
    while try fill() {
      let end = piece[offset...].firstIndex(of: 0x22) ?? piece.count
      line += piece[offset..<end].count { $0 == 0x0A }
      try take(upTo: end, to: &cell, from: start)
      if end == piece.count { continue }
      offset += 1
      if try fill(), piece[offset] == 0x22 {
        try take(upTo: offset + 1, to: &cell, from: start)
        continue
      }
      if offset < piece.count, !isEnd(piece[offset]) {
        throw fault(line: line, "more text follows a closing quote; write a quote in a cell twice")
      }
      return cell
    }
    throw fault(line: start, "a quote is opened here and not closed")
  }

  private mutating func take(upTo end: Int, to cell: inout [UInt8], from start: Int) throws {
    cell += piece[offset..<end]
    let count = end - offset
    offset = end
    try spend(count, from: start)
  }

  private mutating func spend(_ bytes: Int, from start: Int) throws {
    room -= bytes
    guard room >= 0 else {
      throw fault(line: start, "the row is too long: at most 2 MiB of a row are read")
    }
  }

  private mutating func endLine() throws {
    guard try fill() else { return }
    let isReturn = piece[offset] == 0x0D
    offset += 1
    if isReturn, try fill(), piece[offset] == 0x0A { offset += 1 }
    line += 1
  }
}

extension [UInt8] {
  fileprivate var isMarked: Bool { starts(with: [0xEF, 0xBB, 0xBF]) }
}

import Bitext

/// The rows of a table whose first row names its columns.
struct NamedRows {
  struct Row {
    /// 1-based.
    let line: Int

    /// By the name of the column. Cells that are missing at the end of a row are empty.
    let cells: [String: String]

    subscript(name: String) -> String { cells[name] ?? "" }
  }

  let path: String
  let rows: [Row]

  /// - Parameters:
  ///   - bytes: the table; lines end with LF or CR LF.
  ///   - path: its path, for messages.
  ///   - columns: those that must be there, in any order.
  /// - Throws: `InputError` for what is no UTF-8, a missing column and a row with too many cells.
  init(_ bytes: [UInt8], path: String, columns: [String]) throws {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      throw InputError(path: path, reason: "is not valid UTF-8")
    }
    let lines = NamedRows.lines(of: text)
    let header = lines.first.map(\.cells) ?? []
    let missing = columns.filter { !header.contains($0) }
    if !lines.isEmpty, !missing.isEmpty {
      throw InputError(
        path: path, line: lines[0].line,
        reason: "the first row does not name the column \(missing.joined(separator: ", "))")
    }
    self.path = path
    rows = try lines.dropFirst().map { line, cells in
      guard cells.count <= header.count else {
        throw InputError(
          path: path, line: line,
          reason: "the row has \(cells.count) cells, but the first row has \(header.count)")
      }
      return Row(line: line, cells: Dictionary(zip(header, cells)) { first, _ in first })
    }
  }

  func fault(_ row: Row, _ reason: String) -> InputError {
    InputError(path: path, line: row.line, reason: reason)
  }

  private static func lines(of text: String) -> [(line: Int, cells: [String])] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .compactMap { number, bytes in
        let row = bytes.last == 0x0D ? bytes.dropLast() : bytes
        guard !row.isEmpty else { return nil }
        let cells = row.split(separator: 0x09, omittingEmptySubsequences: false)
        return (number + 1, cells.map { TSV.unescape(String(decoding: $0, as: UTF8.self)) })
      }
  }
}

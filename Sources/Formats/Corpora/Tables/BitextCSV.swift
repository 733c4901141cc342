import Bitext

/// Reads units from a table with quotes whose first row names its columns by languages.
struct BitextCSV: ~Copyable {
  private var rows: SheetRows
  private let columns: UnitColumns

  /// Whether a TAB before what would be a formula is no part of a text.
  private let isGuarded: Bool

  /// - Parameters:
  ///   - pieces: a table in UTF-8.
  ///   - languages: the two languages.
  ///   - receiver: whom the table was written for. One with a byte-order mark was for Excel, since
  ///     programs get none.
  /// - Throws: `InputError` where the first row does not name a column for each language.
  init(
    _ pieces: consuming BytePieces, languages: LanguagePair, for receiver: CSVReceiver
  ) throws {
    let path = pieces.path
    var names: [String] = []
    let table = try SheetRows(pieces) {
      names = $0
      return UnitColumns($0, languages) != nil
    }
    guard var table, let columns = UnitColumns(names, languages) else {
      throw InputError(path: path, line: 1, reason: UnitColumns.lack(languages))
    }
    _ = try table.next()
    isGuarded = receiver == .excel || table.hasMark
    rows = table
    self.columns = columns
  }

  /// The unit of the next row; nil at the end. A row without a text in one of the languages has an
  /// empty one.
  ///
  /// - Throws: `InputError` for a row with more or fewer cells than the first, and for quotes that are
  ///   not closed.
  mutating func next() throws -> PlacedUnit? {
    guard let row = try rows.next() else { return nil }
    guard row.cells.count == columns.columns.count else {
      throw rows.fault(
        line: row.line,
        "the row has \(row.cells.count) cells, but the first row has \(columns.columns.count)")
    }
    let cells = isGuarded ? row.cells.map(FormulaGuard.restored) : row.cells
    return columns.placed(cells, line: row.line)
  }

  static func source(
    of path: String, _ languages: LanguagePair, encoding: TextEncoding?, for receiver: CSVReceiver
  ) throws -> UnitSource {
    let pieces = try BytePieces(path: path).decoded(from: encoding)
    var table = try BitextCSV(pieces, languages: languages, for: receiver)
    return UnitSource { try table.next() }
  }
}

import Bitext

/// Reads units from the first sheet of a workbook, whose first row names its columns by languages.
struct BitextXLSX: ~Copyable {
  private var rows: XLSXRows
  private let columns: UnitColumns

  /// - Throws: `InputError` where the first row does not name a column for each language.
  init(path: String, languages: LanguagePair) throws {
    let package = try XLSXPackage(path: path)
    var rows = XLSXRows(try package.sheet(), of: path, shared: try package.sharedTexts())
    guard let columns = UnitColumns(try rows.next() ?? [], languages) else {
      throw rows.fault(UnitColumns.lack(languages))
    }
    rows.width = columns.columns.count
    self.rows = rows
    self.columns = columns
  }

  /// The unit of the next row; nil at the end. A row without a text in one of the languages has an
  /// empty one.
  ///
  /// - Throws: `InputError` for a row with more cells than the first, and for what is no sheet.
  mutating func next() throws -> PlacedUnit? {
    guard let cells = try rows.next() else { return nil }
    let lacking = Array(repeating: "", count: rows.width - cells.count)
    return columns.placed(cells + lacking, line: rows.line)
  }
}

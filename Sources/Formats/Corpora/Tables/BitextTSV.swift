package import Bitext

/// Reads pairs of texts from a table whose first row names its columns by languages: the project's
/// own corpora, and other tables with the escapes of `TSV`.
package struct BitextTSV: ~Copyable {
  private var lines: TextLines
  private let columns: UnitColumns
  private let places: (source: Int, target: Int)

  /// The languages as the first row names them.
  var languages: LanguagePair { columns.languages }

  /// - Throws: `InputError` where the first row does not name a column for each language.
  package init(_ pieces: consuming BytePieces, languages: LanguagePair) throws {
    lines = TextLines(pieces)
    let names = BitextTSV.cells(try lines.next() ?? "").map(String.init)
    guard let columns = UnitColumns(names, languages), let source = columns.index(of: .source),
      let target = columns.index(of: .target)
    else { throw lines.fault(UnitColumns.lack(languages)) }
    self.columns = columns
    places = (source, target)
  }

  /// The unit of the next row; nil at the end. A row without a text in one of the languages has an
  /// empty one.
  ///
  /// - Throws: `InputError` for a row with more or fewer cells than the first.
  mutating func nextUnit() throws -> PlacedUnit? {
    guard let line = try nextLine() else { return nil }
    let cells = TSV.cells(line)
    try check(cells.count)
    return columns.placed(cells, line: lines.number)
  }

  /// A row as it stands in the file.
  struct Row {
    /// 1-based.
    let number: Int
    let line: String
    let source: Substring
    let target: Substring
  }

  /// The next row with its cells as they are; nil at the end.
  mutating func nextRow() throws -> Row? {
    guard let line = try nextLine() else { return nil }
    let cells = BitextTSV.cells(line)
    try check(cells.count)
    return Row(
      number: lines.number, line: line, source: cells[places.source],
      target: cells[places.target])
  }

  private mutating func nextLine() throws -> String? {
    while let line = try lines.next() {
      if !line.isEmpty { return line }
    }
    return nil
  }

  private func check(_ count: Int) throws {
    guard count == columns.columns.count else {
      throw lines.fault(
        "the row has \(count) cells, but the first row has \(columns.columns.count)")
    }
  }

  private static func cells(_ line: String) -> [Substring] {
    line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) }
  }
}

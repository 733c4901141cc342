package import Bitext

/// Reads pairs of texts from a table whose first row names its columns by languages: the project's
/// own corpora, and other tables with the escapes of `TSV`.
package struct BitextTSV: ~Copyable {
  private var lines: TextLines
  private let columns: (source: Int, target: Int)

  /// The languages as the first row names them.
  let languages: LanguagePair

  /// The columns that say where a pair stands, where there are such.
  private let placeColumns: (file: Int, line: Int)?

  /// How many cells the first row has.
  private let width: Int

  /// Where the texts of the last row stand: in the document that the row names, else in the table.
  package private(set) var place: (file: String?, line: Int) = (nil, 0)

  /// - Throws: `InputError` where the first row does not name a column for each language.
  package init(_ pieces: consuming BytePieces, languages: LanguagePair) throws {
    lines = TextLines(pieces)
    let names = BitextTSV.cells(try lines.next() ?? "")
    guard let source = BitextTSV.column(languages.source, in: names),
      let target = BitextTSV.column(languages.target, in: names)
    else {
      throw lines.fault(
        "the first row does not name a column '\(languages.source)' and a column "
          + "'\(languages.target)'")
    }
    columns = (source, target)
    self.languages = LanguagePair(
      source: Language(String(names[source])), target: Language(String(names[target])))
    placeColumns = names.firstIndex(of: "file").flatMap { file in
      names.firstIndex(of: "line").map { (file, $0) }
    }
    width = names.count
  }

  /// The texts of the next row; nil at the end. A row without a text in one of the languages has
  /// an empty one.
  ///
  /// - Throws: `InputError` for a row with more or fewer cells than the first.
  package mutating func next() throws -> (source: String, target: String)? {
    try nextRow().map { (TSV.unescape($0.source), TSV.unescape($0.target)) }
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
    while let line = try lines.next() {
      if line.isEmpty { continue }
      let cells = BitextTSV.cells(line)
      guard cells.count == width else {
        throw lines.fault("the row has \(cells.count) cells, but the first row has \(width)")
      }
      place = namedPlace(in: cells) ?? (nil, lines.number)
      return Row(
        number: lines.number, line: line, source: cells[columns.source],
        target: cells[columns.target])
    }
    return nil
  }

  private func namedPlace(in cells: [Substring]) -> (file: String?, line: Int)? {
    guard let placeColumns, let line = Int(cells[placeColumns.line]),
      !cells[placeColumns.file].isEmpty
    else { return nil }
    return (TSV.unescape(cells[placeColumns.file]), line)
  }

  /// The last column with exactly this tag, since `id` is the number of a unit before it is
  /// Indonesian; else the first of the language.
  private static func column(_ language: Language, in names: [Substring]) -> Int? {
    names.lastIndex { $0.lowercased() == language.tag.lowercased() }
      ?? names.firstIndex { language.includes(String($0)) }
  }

  private static func cells(_ line: String) -> [Substring] {
    line.split(separator: "\t", omittingEmptySubsequences: false)
  }
}

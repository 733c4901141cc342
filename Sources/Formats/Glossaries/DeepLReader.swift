import Bitext

/// Reads the glossaries of DeepL: a term and its translation between tabs or commas, a pair a row,
/// with no row of names.
enum DeepLReader {
  static func terms(_ bytes: [UInt8], _ languages: LanguagePair, path: String) throws
    -> ForeignTerms
  {
    guard let rows = try SheetReader(bytes, path: path).rows(where: { $0.count > 1 }) else {
      throw InputError(
        path: path, line: 1, reason: "the first row has no term and translation")
    }
    var grouped = GroupedEntries()
    var problems: [InputError] = []
    for row in rows {
      let cells = row.cells.map(\.trimmingSpaces)
      guard cells.count > 1, !cells[0].isEmpty, !cells[1].isEmpty else {
        problems.append(
          InputError(
            path: path, line: row.line, reason: "the row has no term and translation"))
        continue
      }
      grouped.add(OmegaTReader.entry(cells[0], cells[1], "", line: row.line, languages))
    }
    return ForeignTerms(path: path, entries: grouped.entries, notices: [], problems: problems)
  }
}

import Bitext
import Terminology

/// A table with a column for each language, a concept a row: `en,zh,note`.
struct LanguageTable {
  /// What stands in a column.
  private enum Column: Equatable {
    case language(String)
    case id
    case note
    case definition
    case domain
    case unknown
  }

  private let columns: [Column]
  private let rows: [SheetReader.Row]
  private let path: String
  private let languages: LanguagePair

  /// Nil where the first row does not name both languages.
  init?(_ reader: SheetReader, _ languages: LanguagePair, path: String) throws {
    let found = try reader.rows { cells in
      let tags = cells.compactMap { ForeignTags.known($0.trimmingSpaces, in: languages) }
      return tags.contains(languages.source.tag) && tags.contains(languages.target.tag)
    }
    guard let found, let head = found.first else { return nil }
    var tags = ForeignTags(languages)
    columns = head.cells.map { LanguageTable.column($0.trimmingSpaces, &tags) }
    rows = found
    self.path = path
    self.languages = languages
  }

  private static func column(_ name: String, _ tags: inout ForeignTags) -> Column {
    switch name.lowercased() {
    case "id": return .id
    case "note", "notes", "comment", "comments": return .note
    case "definition", "description": return .definition
    case "domain", "subject", "field": return .domain
    // A number is meant, not Norwegian.
    case "no", "pos": return .unknown
    default:
      guard name.prefix(while: { $0 != "-" && $0 != "_" }).count <= 2 else { return .unknown }
      return tags.tag(of: name).map { .language($0) } ?? .unknown
    }
  }

  var terms: ForeignTerms {
    var grouped = GroupedEntries()
    var problems: [InputError] = []
    for row in rows.dropFirst() {
      if row.cells.dropFirst(columns.count).contains(where: \.isFilled) {
        problems.append(
          InputError(
            path: path, line: row.line,
            reason: "the row has \(row.cells.count) cells, but the first row has \(columns.count)"))
        continue
      }
      grouped.add(entry(row))
    }
    let names = zip(columns, rows.first?.cells ?? []).filter { $0.0 == .unknown && $0.1.isFilled }
    return ForeignTerms(
      path: path, entries: grouped.entries,
      notices: names.map {
        InputError(path: path, line: rows.first?.line, reason: "the column '\($0.1)' is left alone")
      }, problems: problems)
  }

  private func entry(_ row: SheetReader.Row) -> ForeignTerms.Entry {
    let cells = zip(columns, row.cells.map(\.trimmingSpaces)).filter { !$0.1.isEmpty }
    func text(_ column: Column) -> String? { cells.first { $0.0 == column }?.1 }
    var entry = ForeignTerms.Entry(id: text(.id), line: row.line)
    for case (.language(let tag), let term) in cells {
      let isTarget = tag == languages.target.tag
      entry.rows.append(
        TermRow(
          line: row.line, language: tag, term: term, note: isTarget ? text(.note) : nil,
          definition: isTarget ? text(.definition) : nil))
    }
    if !entry.rows.isEmpty { entry.rows[0].domain = text(.domain) }
    return entry
  }
}

package import Bitext
package import Formats
package import Terminology

extension TermRows {
  /// The concepts that the file makes by itself, in the order of the first rows, and why rows can
  /// not be taken.
  package var concepts: (concepts: [Concept], problems: [InputError]) {
    let edits = rowsByID.map { id, rows in
      TermRowEdits(rest[id] ?? Concept(id: id), rows, path: path)
    }
    return (edits.map(\.concept), problems + edits.flatMap(\.problems))
  }

  /// The rows of each concept, in the order of the first ones.
  var rowsByID: [(id: String, rows: [TermRow])] {
    var seen: Set<String> = []
    let grouped = Dictionary(grouping: rows, by: \.id)
    return rows.compactMap { row in
      seen.insert(row.id).inserted ? (row.id, grouped[row.id] ?? []) : nil
    }
  }
}

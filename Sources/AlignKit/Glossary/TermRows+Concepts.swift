import Bitext
package import Formats
package import Terminology

extension TermRows {
  /// The concepts that the rows make by themselves, in the order of the first rows.
  package var concepts: [Concept] {
    var ids: [String] = []
    let rows = Dictionary(grouping: rows, by: \.id)
    for row in self.rows where !ids.contains(row.id) { ids.append(row.id) }
    return ids.map { TermRowEdits(Concept(id: $0), rows[$0] ?? [], path: path).concept }
  }
}

import Bitext
import Formats
import Terminology

/// `imported.tsv` in the glossary folder: concepts of other term bases about which nobody has decided,
/// a term a row. It is the tool's alone.
enum ImportedFile {
  static let name = "imported.tsv"

  /// The whole table, sorted by the ids.
  static func text(_ concepts: [Concept]) -> String {
    TermTable.text(concepts.sorted { $0.id < $1.id }, as: .tsv)
  }

  /// - Throws: `InputError` with the line of the first row that can not be taken.
  static func read(_ bytes: [UInt8], path: String) throws -> [Concept] {
    let table = try TermRows(reading: bytes, path: path)
    if let problem = table.problems.first { throw problem }
    return try Dictionary(grouping: table.rows, by: \.id).sorted { $0.key < $1.key }
      .map { id, rows in
        let edits = TermRowEdits(Concept(id: id), rows, path: path)
        if let problem = edits.problems.first { throw problem }
        return edits.concept
      }
  }
}

import Bitext
package import Terminology

/// A glossary as a table for a spreadsheet: a term a row.
package enum GlossaryTSV {
  package static let header = ["id", "language", "term", "status", "type", "note"]

  package struct Row: Sendable, Equatable {
    package let id: String
    package let language: String
    package let term: Term

    /// 1-based, in the table.
    package let line: Int
  }

  package static func text(_ glossary: Glossary) -> String {
    TSV.text(
      [header]
        + glossary.concepts.flatMap { concept in
          concept.terms.sorted { $0.key < $1.key }.flatMap { language, terms in
            terms.map {
              [
                concept.id, language, $0.text, $0.status.rawValue, $0.type ?? "", $0.note ?? "",
              ]
            }
          }
        })
  }

  /// - Parameters:
  ///   - bytes: the table; its columns may stand in any order, and others beside them.
  ///   - path: its path, for messages.
  /// - Returns: the rows in order.
  /// - Throws: `InputError` for what is no such table and for an unknown status, with its line.
  package static func read(_ bytes: [UInt8], path: String) throws -> [Row] {
    let table = try NamedRows(bytes, path: path, columns: ["id", "language", "term", "status"])
    let names = Term.Status.allCases.map(\.rawValue)
    return try table.rows.map { row in
      guard let status = Term.Status(rawValue: row["status"]) else {
        throw table.fault(
          row,
          "unknown status '\(row["status"])'; did you mean '\(row["status"].nearest(in: names))'?")
      }
      for name in ["id", "language", "term"] where row[name].allSatisfy(\.isWhitespace) {
        throw table.fault(row, "\(name) is empty")
      }
      let term = Term(
        row["term"], status: status, type: filled(row["type"]), note: filled(row["note"]))
      return Row(id: row["id"], language: row["language"], term: term, line: row.line)
    }
  }

  private static func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
}

import Bitext
package import Terminology

/// `glossary/candidates.tsv`: what the documents say about terms, a candidate a row.
package enum CandidatesTSV {
  package static let header = [
    "key", "en", "expansion", "zh", "definition", "kind", "count", "first", "documents", "attested",
  ]

  package static func text(_ candidates: [Candidate]) -> String {
    TSV.text(
      [header]
        + candidates.map { candidate in
          [
            candidate.key, candidate.english, candidate.expansion ?? "", candidate.term,
            candidate.definition ?? "", candidate.kind.rawValue, String(candidate.count),
            "\(candidate.first.path):\(candidate.first.line)",
            candidate.documents.joined(separator: ","), candidate.isAttested ? "yes" : "no",
          ]
        })
  }

  /// - Parameters:
  ///   - bytes: the table.
  ///   - path: its path, for messages.
  /// - Returns: the candidates in the order of their rows.
  /// - Throws: `InputError` for what is no list of candidates, with its line.
  package static func read(_ bytes: [UInt8], path: String) throws -> [Candidate] {
    let table = try NamedRows(bytes, path: path, columns: header)
    return try table.rows.map { row in
      guard let kind = Candidate.Kind(rawValue: row["kind"]) else {
        throw table.fault(row, "unknown kind '\(row["kind"])'")
      }
      guard let count = Int(row["count"]), let first = Candidate.Place(text: row["first"]) else {
        throw table.fault(row, "the row has no count or no first place; run align again")
      }
      return Candidate(
        key: row["key"], english: row["en"], expansion: filled(row["expansion"]),
        term: row["zh"], definition: filled(row["definition"]), kind: kind, count: count,
        first: first, documents: row["documents"].split(separator: ",").map(String.init),
        isAttested: row["attested"] == "yes")
    }
  }

  private static func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
}

extension Candidate.Place {
  /// Reads `path:line`; nil for what is no such place.
  init?(text: String) {
    guard let colon = text.lastIndex(of: ":"), let line = Int(text[text.index(after: colon)...])
    else { return nil }
    self.init(path: String(text[..<colon]), line: line)
  }
}

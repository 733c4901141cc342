import Bitext
package import Terminology

/// `glossary/mined.tsv`: terms that were found by counting, the best first, a term a row.
package enum MinedTSV {
  package static let header = [
    "english", "term", "score", "count", "english-count", "term-count", "first", "documents",
    "kind",
  ]

  /// What every row says of where it comes from, so that no list of annotated terms is mistaken for
  /// one of these.
  private static let kind = "mined"

  package static func text(_ terms: [MinedTerm]) -> String {
    TSV.text(
      [header]
        + terms.map { term in
          [
            term.english, term.term, Decimal.threePlaces(term.score), String(term.count),
            String(term.englishCount), String(term.termCount),
            "\(term.first.path):\(term.first.line)", term.documents.joined(separator: ","), kind,
          ]
        })
  }

  /// - Parameters:
  ///   - bytes: the table.
  ///   - path: its path, for messages.
  /// - Returns: the terms in the order of their rows.
  /// - Throws: `InputError` for what is no list of mined terms, with its line.
  package static func read(_ bytes: [UInt8], path: String) throws -> [MinedTerm] {
    let table = try NamedRows(bytes, path: path, columns: header)
    return try table.rows.map { row in
      guard let score = Double(row["score"]), let count = Int(row["count"]),
        let englishCount = Int(row["english-count"]), let termCount = Int(row["term-count"]),
        let first = Candidate.Place(text: row["first"])
      else {
        throw table.fault(row, "the row lacks a number or its first place; mine again")
      }
      return MinedTerm(
        english: row["english"], term: row["term"], score: score, count: count,
        englishCount: englishCount, termCount: termCount, first: first,
        documents: row["documents"].split(separator: ",").map(String.init))
    }
  }
}

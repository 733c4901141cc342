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
}

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
}

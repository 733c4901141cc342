/// A concept as the aligner sees it: what counts as equal in both languages.
package struct TermAnchor: Sendable, Equatable {
  /// Unique: `capital-expenditure`.
  package let key: String
  package let source: [String]
  package let target: [String]

  package init(key: String, source: [String], target: [String]) {
    self.key = key
    self.source = source
    self.target = target
  }
}

/// The terms that the aligner may rely on.
package struct TermAnchors: Sendable, Equatable {
  package let concepts: [TermAnchor]

  package init(concepts: [TermAnchor] = []) { self.concepts = concepts }

  /// The anchors that a document's own annotations make.
  package init(_ evidence: TermEvidence) {
    concepts = Candidate.harvest([evidence]).filter { $0.kind == .annotation }.map {
      TermAnchor(
        key: $0.key, source: [$0.english] + ($0.expansion.map { [$0] } ?? []), target: [$0.term])
    }
  }
}

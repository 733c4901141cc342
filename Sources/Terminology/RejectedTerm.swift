/// A person's decision that a candidate is no term, so that it never comes back.
package struct RejectedTerm: Sendable, Equatable {
  /// The key of the candidate.
  package let key: String

  /// The term that is meant; empty for every term with this key.
  package let term: String

  /// Nil for a candidate of every kind.
  package let kind: Candidate.Kind?
  package let decision: Concept.Decision

  package init(
    key: String, term: String = "", kind: Candidate.Kind? = nil,
    decision: Concept.Decision = Concept.Decision()
  ) {
    self.key = key
    self.term = term
    self.kind = kind
    self.decision = decision
  }

  package func means(_ candidate: Candidate) -> Bool {
    key == candidate.key && (term.isEmpty || term == candidate.term)
      && (kind == nil || kind == candidate.kind)
  }
}

/// What a person decides about a concept, in a form that can be written down and done again.
package struct TermDecision: Sendable, Equatable {
  package enum Action: String, Sendable, CaseIterable {
    /// What documents propose holds; with a term, that term is the one to use.
    case accept
    /// A term may be used beside the preferred one.
    case admit
    case reject
    case forbid
    case deprecate
    /// The concept becomes part of the one that stands in the place of the term.
    case merge
    /// Nothing is decided.
    case skip

    /// Whether the action means nothing without a term.
    package var needsTerm: Bool {
      switch self {
      case .admit, .forbid, .deprecate, .merge: true
      case .accept, .reject, .skip: false
      }
    }
  }

  package let action: Action

  /// The id, the key or a term of the concept.
  package let concept: String

  /// The term that is meant; nil where all are.
  package let term: String?
  package let note: String?

  package init(
    _ action: Action, _ concept: String, term: String? = nil, note: String? = nil
  ) {
    self.action = action
    self.concept = concept
    self.term = term
    self.note = note
  }
}

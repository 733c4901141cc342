import Bitext
package import Terminology

extension GlossaryDesk {
  /// What a decision changes.
  ///
  /// - Parameters:
  ///   - decision: what is decided.
  ///   - by: who decides and when; the reason of a decision without a note.
  /// - Returns: what changes; nothing where the decision holds already.
  /// - Throws: `InputError` where the decision can not be made.
  package func changes(
    _ decision: TermDecision, _ by: Concept.Decision = .init()
  ) throws -> GlossaryChanges {
    if holds(decision) { return GlossaryChanges() }
    var by = by
    if let note = decision.note { by.why = note }
    let (name, term) = (decision.concept, decision.term ?? "")
    switch decision.action {
    case .accept: return try accept(name, preferring: decision.term, by)
    case .admit: return try admit(term, of: name, by)
    case .reject: return try rejectText(name, decision.term, by)
    case .forbid: return try forbid(term, of: name, as: .forbidden, by)
    case .deprecate: return try forbid(term, of: name, as: .deprecated, by)
    case .merge: return try merge(name, into: term, by)
    case .skip: return GlossaryChanges()
    }
  }

  /// A text that is no candidate may be rejected too: what documents have in place of a term.
  private func rejectText(
    _ name: String, _ term: String?, _ by: Concept.Decision
  ) throws -> GlossaryChanges {
    let known = try? candidates(name)
    guard let term, known?.contains(where: { $0.term == term }) != true else {
      return try reject(name, term: term, by)
    }
    return try rejecting([try subject(name).concept.id], term: term, by)
  }

  /// Whether nothing has to change for a decision to hold.
  private func holds(_ decision: TermDecision) -> Bool {
    let found = try? subject(decision.concept)
    switch decision.action {
    case .reject: return isRejected(decision)
    case .merge:
      guard let found, let survivor = try? subject(decision.term ?? "") else { return false }
      return found.concept.id == survivor.concept.id
        && found.concept.id != decision.concept && found.concept.isDecided
    case .accept where decision.term == nil:
      guard let concept = found?.concept, concept.isDecided else { return false }
      // What is proposed beside a preferred term came later, as by a merge.
      return concept.terms.values.allSatisfy { terms in
        let statuses = terms.map(\.status)
        return statuses.contains(.preferred) || !statuses.contains(.proposed)
      }
    case .accept: return status(decision, in: found) == .preferred
    case .admit:
      return [.admitted, .preferred].contains(status(decision, in: found))
    case .forbid: return status(decision, in: found) == .forbidden
    case .deprecate: return status(decision, in: found) == .deprecated
    case .skip: return true
    }
  }

  private func isRejected(_ decision: TermDecision) -> Bool {
    let keys = [decision.concept, TermKey.fold(decision.concept)]
    return folder.rejected.contains {
      keys.contains($0.key) && ($0.term.isEmpty || $0.term == decision.term)
    }
  }

  /// What a person decided about the term of a decision; nil where nobody did.
  private func status(_ decision: TermDecision, in subject: Subject?) -> Term.Status? {
    guard let concept = subject?.concept, concept.isDecided else { return nil }
    return concept.terms.values.joined().first { $0.text == decision.term }?.status
  }
}

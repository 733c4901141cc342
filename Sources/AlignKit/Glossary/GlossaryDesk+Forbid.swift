import Bitext
import Formats
package import Terminology

extension GlossaryDesk {
  /// Decides that a form of a concept is not to be used.
  ///
  /// - Parameters:
  ///   - text: the form; it need not be one that the concept has.
  ///   - name: what the concept is called.
  ///   - status: `forbidden` or `deprecated`.
  ///   - decision: who decides, and why.
  /// - Returns: what changes. Of a proposed concept every other term stays proposed.
  /// - Throws: `InputError` for an unknown name, where the form has the status already, and where the
  ///   concept's file can not be changed.
  package func forbid(
    _ text: String, of name: String, as status: Term.Status = .forbidden,
    _ decision: Concept.Decision = .init()
  ) throws -> GlossaryChanges {
    let concept = try subject(name).concept
    let known = concept.terms[language(of: text, in: concept)]?.first { $0.text == text }
    if concept.isDecided, known?.status == status {
      throw InputError(
        path: concept.path ?? concept.id, line: known?.line,
        reason: "'\(text)' is \(status.rawValue) already")
    }
    return try setting(status, of: text, name, decision)
  }

  /// Gives a term a status; one that the concept does not have is put behind the others.
  func setting(
    _ status: Term.Status, of text: String, _ name: String, _ decision: Concept.Decision
  ) throws -> GlossaryChanges {
    let subject = try subject(name)
    let language = language(of: text, in: subject.concept)
    let known = subject.concept.terms[language]?.first { $0.text == text }
    switch subject {
    case .proposed(var concept):
      let others = (concept.terms[language] ?? []).filter { $0.text != text }
      concept.terms[language] = others + [known?.with(status) ?? Term(text, status: status)]
      return try written(concept, decision)
    case .decided(let file):
      let edit =
        known == nil
        ? ConceptEdit.term(Term(text, status: status), language: language)
        : .status(status, term: text, language: language)
      return try edited(file, [edit] + (decision == .init() ? [] : [.decision(decision)]))
    }
  }
}

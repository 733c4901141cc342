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
    let subject = try subject(name)
    let language = language(of: text, in: subject.concept)
    let known = subject.concept.terms[language]?.first { $0.text == text }
    switch subject {
    case .proposed(var concept):
      let others = (concept.terms[language] ?? []).filter { $0.text != text }
      concept.terms[language] = others + [known?.with(status) ?? Term(text, status: status)]
      return try written(concept, decision)
    case .decided(let file):
      if known?.status == status {
        throw InputError(
          path: file.path, line: known?.line, reason: "'\(text)' is \(status.rawValue) already")
      }
      let edit =
        known == nil
        ? ConceptEdit.term(Term(text, status: status), language: language)
        : .status(status, term: text, language: language)
      return try edited(file, [edit] + (decision == .init() ? [] : [.decision(decision)]))
    }
  }
}

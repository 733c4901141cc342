import Bitext
import Formats
package import Terminology

extension GlossaryDesk {
  /// Decides that a term may be used for a concept beside the preferred one.
  ///
  /// - Parameters:
  ///   - text: the term; it need not be one that the concept has.
  ///   - name: what the concept is called.
  ///   - decision: who decides, and why.
  /// - Returns: what changes. Of a proposed concept every other term stays proposed.
  /// - Throws: `InputError` for an unknown name, where the term is admitted or preferred already, and
  ///   where the concept's file can not be changed.
  package func admit(
    _ text: String, of name: String, _ decision: Concept.Decision = .init()
  ) throws -> GlossaryChanges {
    let concept = try subject(name).concept
    let known = concept.terms[language(of: text, in: concept)]?.first { $0.text == text }
    if let known, concept.isDecided, known.status == .preferred || known.status == .admitted {
      throw InputError(
        path: concept.path ?? concept.id, line: known.line,
        reason: "'\(text)' is \(known.status.rawValue) already")
    }
    return try setting(.admitted, of: text, name, decision)
  }
}

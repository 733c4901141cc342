import Bitext
import Terminology

extension AssembledGlossary {
  /// Mined terms as proposed concepts, in their order.
  ///
  /// - Parameters:
  ///   - mined: what was found by counting.
  ///   - rejected: what is no term.
  ///   - languages: the languages of originals and translations.
  /// - Returns: those that no concept holds in either language.
  func proposing(
    _ mined: [MinedTerm], rejected: [RejectedTerm], _ languages: LanguagePair
  ) -> [Concept] {
    if mined.isEmpty { return [] }
    var taken = Set(
      glossary.concepts.flatMap { concept in
        [concept.id] + concept.aliases + concept.terms.values.joined().map { TermKey.fold($0.text) }
      })
    taken.formUnion(rejected.filter(\.term.isEmpty).map(\.key))
    return mined.map { Candidate($0) }.compactMap { candidate -> Concept? in
      guard !candidate.key.isEmpty, !taken.contains(TermKey.fold(candidate.term)),
        !rejected.contains(where: { $0.means(candidate) }),
        taken.insert(candidate.key).inserted
      else { return nil }
      return ProposedConcepts.concept(candidate.key, [candidate], languages)
    }
  }
}

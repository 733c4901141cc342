package import Bitext

/// Concepts made of candidates about which nobody has decided.
package enum ProposedConcepts {
  /// Candidates of one concept together, by the key of its most specific form. An acronym joins its
  /// expansion where documents know one expansion only.
  static func groups(_ candidates: [Candidate]) -> [String: [Candidate]] {
    var expansions: [String: Set<String>] = [:]
    for candidate in candidates where candidate.expansion != nil {
      expansions[TermKey.fold(candidate.english), default: []].insert(candidate.key)
    }
    let groups = Dictionary(grouping: candidates) { candidate in
      guard candidate.expansion == nil, let keys = expansions[candidate.key], keys.count == 1
      else { return candidate.key }
      return keys.first ?? candidate.key
    }
    return groups.filter { !$0.key.isEmpty }
  }

  /// - Parameters:
  ///   - id: the key of the candidates.
  ///   - candidates: what documents say of the concept.
  ///   - languages: the languages of originals and translations.
  /// - Returns: a concept whose terms are all proposed, the commonest first.
  package static func concept(
    _ id: String, _ candidates: [Candidate], _ languages: LanguagePair
  ) -> Concept {
    let ordered = candidates.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
    let translated = ordered.filter { !$0.term.isEmpty }
    var concept = Concept(id: id)
    concept.terms[languages.source.tag] = originals(ordered)
    if !translated.isEmpty {
      concept.terms[languages.target.tag] = distinct(
        translated.map { Term($0.term, status: .proposed) }, by: \.text)
    }
    if let definition = ordered.lazy.compactMap(\.definition).first {
      concept.definition[languages.target.tag] = definition
    }
    // A name that some document translates may be translated.
    concept.matching.isName = translated.isEmpty && candidates.contains { $0.kind == .name }
    concept.sources = distinct(ordered.map { "\($0.first.path)#\($0.first.line)" }, by: \.self)
    return concept
  }

  /// The full forms first.
  private static func originals(_ candidates: [Candidate]) -> [Term] {
    let acronyms = Set(candidates.filter { $0.expansion != nil }.map { TermKey.fold($0.english) })
    let full = candidates.compactMap(\.expansion).map { Term($0, status: .proposed, type: "full") }
    let others = candidates.map { candidate in
      let isAcronym = acronyms.contains(TermKey.fold(candidate.english))
      return Term(candidate.english, status: .proposed, type: isAcronym ? "acronym" : nil)
    }
    return distinct(full + others) { TermKey.fold($0.text) }
  }

  private static func distinct<Element, Key: Hashable>(
    _ elements: [Element], by key: (Element) -> Key
  ) -> [Element] {
    var seen: Set<Key> = []
    return elements.filter { seen.insert(key($0)).inserted }
  }
}

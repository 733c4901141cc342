package import Bitext

/// Concepts of other term bases, about which nobody has decided here.
extension Concept {
  /// The key under which it is rejected: the first term of the source language, folded.
  package func key(_ languages: LanguagePair) -> String {
    let key = bestTerm(in: languages.source).map { TermKey.fold($0.text) } ?? ""
    return key.isEmpty ? TermKey.fold(id) : key
  }

  /// Its terms as if documents proposed them: each original with each translation.
  func candidates(_ languages: LanguagePair) -> [Candidate] {
    let key = key(languages)
    func texts(_ language: Language) -> [String] {
      terms(in: language).filter(\.status.isAccepted).map(\.text)
    }
    let originals = texts(languages.source)
    let translations = texts(languages.target)
    return originals.flatMap { original in
      (translations.isEmpty ? [""] : translations).map { translation in
        Candidate(
          key: key, english: original, expansion: nil, term: translation, definition: nil,
          kind: .annotation, count: 0, first: place, documents: [], isAttested: false)
      }
    }
  }

  /// Where it comes from, as the last of its sources says: `client.tbx#12`.
  private var place: Candidate.Place {
    guard let source = sources.last, let mark = source.lastIndex(of: "#"),
      let line = Int(source[source.index(after: mark)...])
    else { return Candidate.Place(path: sources.last ?? id, line: 1) }
    return Candidate.Place(path: String(source[..<mark]), line: line)
  }

  /// Without the translations that people rejected; nil where nothing is left to decide about.
  package func without(_ rejected: [RejectedTerm], _ languages: LanguagePair) -> Concept? {
    let key = key(languages)
    let meant = rejected.filter { $0.key == key && $0.kind != .name }
    if meant.isEmpty { return self }
    if meant.contains(where: \.term.isEmpty) { return nil }
    var concept = self
    for tag in terms.keys where languages.target.includes(tag) {
      concept.terms[tag]?.removeAll { term in meant.contains { $0.term == term.text } }
    }
    let hadTerms = !terms(in: languages.target).isEmpty
    return hadTerms && concept.terms(in: languages.target).isEmpty ? nil : concept
  }

  /// With all that another one says and this one does not.
  func adding(_ other: Concept) -> Concept {
    var concept = self
    for (tag, terms) in other.terms {
      let known = concept.terms[tag, default: []].map(\.text)
      concept.terms[tag, default: []] += terms.filter { !known.contains($0.text) }
    }
    concept.definition.merge(other.definition) { own, _ in own }
    concept.domain = domain ?? other.domain
    concept.aliases += other.aliases.filter { !aliases.contains($0) && $0 != id }
    concept.sources += other.sources.filter { !sources.contains($0) }
    return concept
  }
}

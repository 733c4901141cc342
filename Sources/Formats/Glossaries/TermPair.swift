import Bitext
import Terminology

/// A term with a translation, as lists of terms hold it.
struct TermPair {
  let source: String
  let target: String
  let note: String?
}

extension Concept {
  /// Each accepted term with each accepted translation, what is preferred first. A name that has no
  /// translation stands for itself.
  func pairs(in languages: LanguagePair) -> [TermPair] {
    let sources = acceptedTerms(in: languages.source)
    let targets = acceptedTerms(in: languages.target)
    return sources.flatMap { source in
      targets.isEmpty && matching.isName
        ? [TermPair(source: source.text, target: source.text, note: source.note)]
        : targets.map { TermPair(source: source.text, target: $0.text, note: $0.note) }
    }
  }

  func acceptedTerms(in language: Language) -> [Term] {
    let accepted = terms(in: language).filter(\.status.isAccepted)
    return accepted.filter { $0.status == .preferred } + accepted.filter { $0.status != .preferred }
  }
}

extension GlossaryLosses {
  /// Counts the terms of a concept that stand in no pair.
  mutating func count(termsOf concept: Concept, outside languages: LanguagePair) {
    let all = [languages.source, languages.target]
    let terms = all.flatMap { concept.terms(in: $0) }
    count("left out: deprecated and forbidden terms", terms.count { !$0.status.isAccepted })
    count(
      "left out: terms in other languages",
      concept.terms.filter { tag, _ in !all.contains { $0.includes(tag) } }.values.joined().count)
    if concept.pairs(in: languages).isEmpty {
      count("left out: concepts without a term in each of the two languages")
    }
  }
}

import Bitext
import Terminology

extension Rule {
  /// Two concepts of the glossary have the same term in the source language.
  ///
  /// Rules can not tell which is meant. Merge them, or give them different domains.
  ///
  /// - Fires: two files of one domain that both have `en: [Capex]`
  /// - Silent: the same in the domains `finance` and `energy`
  static let glossaryDuplicate = Rule("glossary/duplicate", level: .error) { _ in
    []
  } glossary: { glossary in
    let language = glossary.matcher.languages.source
    var firsts: [String: Concept] = [:]
    return glossary.matcher.glossary.concepts.filter(\.isDecided).flatMap { concept in
      concept.terms(in: language).compactMap { term -> Observation? in
        let key = TermKey.fold(term.text) + "\t" + (concept.domain ?? "")
        guard let first = firsts[key] else {
          firsts[key] = concept
          return nil
        }
        return first.id == concept.id ? nil : concept.duplicate(of: first, term)
      }
    }
  }
}

extension Concept {
  fileprivate func duplicate(of other: Concept, _ term: Term) -> Observation {
    var seen = Observation(
      place: Location(path: path ?? "", line: term.line), match: term.text,
      message: "\(other.id) has the term \(term.text) too; merge them or tell their domains apart")
    seen.concept = id
    seen.isDecided = true
    return seen
  }
}

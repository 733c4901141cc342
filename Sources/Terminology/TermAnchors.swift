package import Bitext

/// A concept as the aligner sees it: what counts as equal in both languages.
package struct TermAnchor: Sendable, Equatable {
  /// Unique: `capital-expenditure`.
  package let key: String
  package let source: [String]
  package let target: [String]

  package init(key: String, source: [String], target: [String]) {
    self.key = key
    self.source = source
    self.target = target
  }
}

extension TermAnchor {
  /// What a concept is called in both languages, also by terms that should not be used; nil where it
  /// lacks one of them.
  package init?(_ concept: Concept, _ languages: LanguagePair) {
    self.init(
      key: concept.id, source: concept.terms(in: languages.source).map(\.text),
      target: concept.terms(in: languages.target).map(\.text))
    if source.isEmpty || target.isEmpty { return nil }
  }
}

/// The terms that the aligner may rely on.
package struct TermAnchors: Sendable, Equatable {
  package let concepts: [TermAnchor]

  package init(concepts: [TermAnchor] = []) { self.concepts = concepts }

  /// The anchors that a document's own annotations make, and those of decided concepts.
  ///
  /// - Parameters:
  ///   - evidence: what the document says.
  ///   - decided: the glossary's; a document's anchor with the key of one of them is left out.
  package init(_ evidence: TermEvidence, besides decided: [TermAnchor] = []) {
    let keys = Set(decided.map(\.key))
    let own = Candidate.harvest([evidence]).filter { $0.kind == .annotation }.map {
      TermAnchor(
        key: $0.key, source: [$0.english] + ($0.expansion.map { [$0] } ?? []), target: [$0.term])
    }
    concepts = own.filter { !keys.contains($0.key) } + decided
  }
}

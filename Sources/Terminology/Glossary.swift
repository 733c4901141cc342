/// What one concept is called in both languages.
public struct Concept: Sendable, Equatable {
  /// Unique and unchanging: `capital-expenditure`.
  public let key: String
  public let source: [String]
  public let target: [String]

  package init(key: String, source: [String], target: [String]) {
    self.key = key
    self.source = source
    self.target = target
  }
}

/// The concepts that the aligner may rely on.
public struct Glossary: Sendable, Equatable {
  public let concepts: [Concept]

  public init(concepts: [Concept] = []) { self.concepts = concepts }

  /// The glossary that a document's own annotations make.
  package init(_ evidence: TermEvidence) {
    concepts = Candidate.harvest([evidence]).filter { $0.kind == .annotation }.map {
      Concept(
        key: $0.key, source: [$0.english] + ($0.expansion.map { [$0] } ?? []), target: [$0.term])
    }
  }
}

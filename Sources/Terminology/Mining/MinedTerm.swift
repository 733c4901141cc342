/// A term and its translation that were found by counting, and that nobody has looked at.
package struct MinedTerm: Sendable, Equatable {
  package let english: String

  /// The Chinese.
  package let term: String

  /// How much speaks for it, 0 to 1.
  package let score: Double

  /// In how many pairs both stand, and each of them.
  package let count: Int
  package let englishCount: Int
  package let termCount: Int
  package let first: Candidate.Place

  /// Names of the documents in which both stand, in the order of the pairs.
  package let documents: [String]

  package init(
    english: String, term: String, score: Double, count: Int, englishCount: Int, termCount: Int,
    first: Candidate.Place, documents: [String]
  ) {
    self.english = english
    self.term = term
    self.score = score
    self.count = count
    self.englishCount = englishCount
    self.termCount = termCount
    self.first = first
    self.documents = documents
  }

  /// Finds English and Chinese phrases that translate each other and look like terms.
  ///
  /// - Parameters:
  ///   - pairs: a corpus, document by document.
  ///   - knowledge: what helps, and what is not to be found again.
  ///   - limit: how many terms at most.
  /// - Returns: the terms, the best first; no phrase stands in two of them.
  package static func mine(
    _ pairs: [PlacedPair], _ knowledge: MiningKnowledge, limit: Int = 200
  ) -> [MinedTerm] {
    let tables = MiningTables(pairs, knowledge.lexicon)
    let rated = TermJudge(tables, knowledge).rated(PhrasePairs(tables).counts)
    let linked = CompetitiveLinks.best(of: rated)
      .filter { !knowledge.knows($0.english) && !knowledge.knows($0.chinese) }
    return Occurrences(of: Array(linked.prefix(limit)), tables, pairs).terms
  }
}

extension Candidate {
  /// A term that was found by counting, as if documents proposed it.
  package init(_ mined: MinedTerm) {
    self.init(
      key: TermKey.fold(mined.english), english: mined.english, expansion: nil, term: mined.term,
      definition: nil, kind: .annotation, count: mined.count, first: mined.first,
      documents: mined.documents, isAttested: true)
  }
}

import Foundation

/// A pair of phrases and how much speaks for it.
struct RatedPair {
  let key: PhrasePairs.Key
  let score: Double

  /// The words of both, folded.
  let english: String
  let chinese: String
}

/// Says how much pairs of phrases look like terms and their translations. The figures below were
/// tuned by reading what `align glossary mine` makes of software manuals, speeches and novels.
struct TermJudge {
  private let tables: MiningTables
  private let knowledge: MiningKnowledge
  private let association: Association
  private let englishTermhood: Termhood
  private let chineseTermhood: Termhood
  private let nouns: NounEvidence
  private let burstiness: Burstiness

  /// A pair with a lower score is no term.
  private static let leastScore = 0.05

  /// In how many pairs of texts two phrases must translate each other.
  private static let leastCount = 2

  /// The C-value that makes half of a full score.
  private static let halfValue = 6.0

  init(_ tables: MiningTables, _ knowledge: MiningKnowledge) {
    self.tables = tables
    self.knowledge = knowledge
    association = Association(tables)
    englishTermhood = Termhood(tables.english)
    chineseTermhood = Termhood(tables.chinese)
    nouns = NounEvidence(tables.corpus.english)
    burstiness = Burstiness(tables.corpus.english, blocks: tables.corpus.blocks)
  }

  /// The pairs that may be terms, the best first.
  func rated(_ counts: [PhrasePairs.Key: Int]) -> [RatedPair] {
    counts.compactMap { key, count in
      let score = score(key, count)
      return score < TermJudge.leastScore
        ? nil
        : RatedPair(
          key: key, score: score, english: tables.englishText(key),
          chinese: tables.chineseText(key))
    }.sorted { ($1.score, $0.english, $0.chinese) < ($0.score, $1.english, $1.chinese) }
  }

  private func score(_ key: PhrasePairs.Key, _ count: Int) -> Double {
    guard count >= TermJudge.leastCount, !englishTermhood.isFragment[Int(key.english)],
      !chineseTermhood.isFragment[Int(key.chinese)]
    else { return 0 }
    let value = max(
      0, min(englishTermhood.values[Int(key.english)], chineseTermhood.values[Int(key.chinese)]))
    return association.strength(key, count) * value / (value + TermJudge.halfValue)
      * nounness(key) * rarity(key) * wholeness(key)
  }

  private func nounness(_ key: PhrasePairs.Key) -> Double {
    let words = tables.english.words[Int(key.english)].map(Int.init)
    guard let first = words.first, let last = words.last else { return 0 }
    return nouns.ends[last] * (words.count > 1 ? nouns.begins[first] : 1)
  }

  /// How much words belong to a subject: a single word that everybody uses is no term.
  private func rarity(_ key: PhrasePairs.Key) -> Double {
    let words = tables.english.words[Int(key.english)].map(Int.init)
    let bursts = words.map { min(1, burstiness.residuals[$0]) }
    let burst = bursts.reduce(0, +) / Double(bursts.count)
    if words.count > 1 { return 0.6 + 0.4 * burst }
    let common = knowledge.commonness(tables.englishText(key), tables.chineseText(key))
    return (0.16 + 0.64 * burst) * (common > 0 ? 0.6 * (1 - common) : 1)
  }

  /// A single character is mostly a part of a word, and one of grammar mostly no part of a term.
  private func wholeness(_ key: PhrasePairs.Key) -> Double {
    if tables.chineseText(key).count == 1 { return 0.5 }
    let words = tables.chinese.words[Int(key.chinese)]
    let hasDoubtfulEdge = [words.first, words.last].compactMap(\.self)
      .contains { [.ambiguous, .locative].contains(tables.corpus.chinese.classes[Int($0)]) }
    return hasDoubtfulEdge ? 0.8 : 1
  }
}

import Bitext

/// What is worth keeping of a lexicon for texts to come: pairs that were seen often enough, and of
/// which one unit makes the other likely. Units that are the same in both languages need no lexicon.
struct LexiconExcerpt {
  private let collection: TextCollection
  private let lexicon: Lexicon
  private let source: UnitStatistics
  private let target: UnitStatistics

  /// A unit keeps at most this many counterparts of its own.
  private static let counterparts = 8

  /// How often a pair must have been seen, in expectation.
  private static let leastCount: Float = 1.5

  /// How likely one unit of a pair must make the other.
  private static let leastProbability: Float = 0.05

  init(_ lexicon: Lexicon, learnedFrom collection: TextCollection) {
    self.lexicon = lexicon
    self.collection = collection
    source = UnitStatistics(collection.source, collection.texts, \.source)
    target = UnitStatistics(collection.target, collection.texts, \.target)
  }

  private struct Pair: Hashable {
    let source: Int32
    let target: Int32
  }

  func learned() -> LearnedLexicon {
    let forward = strongest(lexicon.targetFromSource, given: source, explained: target)
    let backward = strongest(lexicon.sourceFromTarget, given: target, explained: source)
    let kept =
      Set(forward.map { Pair(source: $0.given, target: $0.explained) })
      .union(backward.map { Pair(source: $0.explained, target: $0.given) })
    let sources = Renumbering(Set(kept.map(\.source)), collection.source)
    let targets = Renumbering(Set(kept.map(\.target)), collection.target)
    let pairs = kept.map { pair in
      LearnedLexicon.Pair(
        source: sources[pair.source], target: targets[pair.target],
        forward: probability(lexicon.targetFromSource, pair.source, pair.target, target),
        backward: probability(lexicon.sourceFromTarget, pair.target, pair.source, source))
    }
    return LearnedLexicon(
      languages: collection.languages,
      sourceUnits: sources.texts, targetUnits: targets.texts,
      sourceCounts: sources.units.map { source.counts[Int($0)] },
      targetCounts: targets.units.map { target.counts[Int($0)] },
      pairs: pairs.sorted { ($0.source, $0.target) < ($1.source, $1.target) })
  }

  private func strongest(
    _ table: TranslationTable, given: UnitStatistics, explained: UnitStatistics
  ) -> [(given: Int32, explained: Int32)] {
    given.counts.indices.flatMap { unit -> [(given: Int32, explained: Int32)] in
      var row: [(unit: Int32, probability: Float)] = []
      table.forEach(inRow: unit) { column, ratio in
        let probability = min(1, ratio * explained.probability(column))
        let count = probability * Float(given.counts[unit])
        if probability >= LexiconExcerpt.leastProbability, count >= LexiconExcerpt.leastCount,
          !explained.isShared(column)
        {
          row.append((column, probability))
        }
      }
      row.sort { ($1.probability, $0.unit) < ($0.probability, $1.unit) }
      return row.prefix(LexiconExcerpt.counterparts).map { (Int32(unit), $0.unit) }
    }
  }

  private func probability(
    _ table: TranslationTable, _ given: Int32, _ explained: Int32, _ statistics: UnitStatistics
  ) -> Float {
    min(1, table.value(given, explained) * statistics.probability(explained))
  }
}

/// Gives some units of a vocabulary numbers in the order of their texts.
private struct Renumbering {
  let texts: [String]
  let units: [Int32]
  private let numbers: [Int32: Int32]

  init(_ units: Set<Int32>, _ vocabulary: Vocabulary) {
    let sorted = units.map { (text: String(decoding: vocabulary[$0], as: UTF8.self), unit: $0) }
      .sorted { $0.text < $1.text }
    texts = sorted.map(\.text)
    self.units = sorted.map(\.unit)
    numbers = Dictionary(
      uniqueKeysWithValues: sorted.enumerated().map { ($1.unit, Int32($0)) })
  }

  subscript(unit: Int32) -> Int32 { numbers[unit] ?? 0 }
}

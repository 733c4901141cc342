import Bitext

/// Makes lexicons for a collection of texts.
struct LexiconTrainer: Sendable {
  private let collection: TextCollection
  private let seeds: SeedCounts
  private let targetUnigrams: [Float]
  private let sourceUnigrams: [Float]

  /// - Parameters:
  ///   - collection: the texts.
  ///   - known: what was learned from others before.
  init(_ collection: TextCollection, startingFrom known: LearnedLexicon?) {
    self.collection = collection
    seeds = SeedCounts(collection, known)
    targetUnigrams = LexiconTrainer.unigrams(
      collection.texts.map(\.target), collection.target.count)
    sourceUnigrams = LexiconTrainer.unigrams(
      collection.texts.map(\.source), collection.source.count)
  }

  /// The lexicon before anything is learned.
  func seedLexicon() -> Lexicon {
    Lexicon(
      targetFromSource: learned([], .targetFromSource, .seedsOnly),
      sourceFromTarget: learned([], .sourceFromTarget, .seedsOnly))
  }

  /// The lexicon that beads make likely.
  func lexicon(from beads: [WeightedBead]) async -> Lexicon {
    async let forward = learned(beads, .targetFromSource, Model1.Settings())
    async let backward = learned(beads, .sourceFromTarget, Model1.Settings())
    return Lexicon(targetFromSource: await forward, sourceFromTarget: await backward)
  }

  private func learned(
    _ beads: [WeightedBead], _ direction: Direction, _ settings: Model1.Settings
  ) -> TranslationTable {
    let isForward = direction == .targetFromSource
    return Model1(
      beads, in: collection.texts, direction,
      seeds: isForward ? seeds.targetFromSource : seeds.sourceFromTarget,
      unigrams: isForward ? targetUnigrams : sourceUnigrams, settings: settings
    ).ratios()
  }

  /// How often each unit occurs, as probabilities above 0.
  private static func unigrams(_ sides: [UnitSide], _ vocabularySize: Int) -> [Float] {
    var counts = [Double](repeating: 0.5, count: vocabularySize)
    var total = 0.5 * Double(vocabularySize)
    for side in sides {
      for unit in side.units { counts[Int(unit)] += 1 }
      total += Double(side.units.count)
    }
    return counts.map { Float($0 / total) }
  }
}

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
    targetUnigrams = UnitStatistics(collection.target, collection.texts, \.target).probabilities
    sourceUnigrams = UnitStatistics(collection.source, collection.texts, \.source).probabilities
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
}

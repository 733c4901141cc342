import Bitext

extension CondensedTrainer.Example {
  /// A passage of a text whose lexicon was learned before.
  ///
  /// - Parameters:
  ///   - passage: the passage.
  ///   - right: the beads that people made.
  init(_ passage: CondensedPassage, right: [CondensedBead]) {
    self.init(
      features: CondensedFeatures(passage), proportions: BeadProportions(passage), right: right)
  }
}

extension Aligner {
  /// The passages of a text as examples to train with, and to look at with other weights.
  ///
  /// - Parameters:
  ///   - number: the number of the text.
  ///   - right: for each passage its beads by people.
  /// - Returns: an example for each passage.
  package func examples(ofText number: Int, right: [[CondensedBead]]) -> [CondensedTrainer.Example]
  {
    let context = condensedContext(ofText: number)
    return zip(context.text.passages, right).map { passage, beads in
      CondensedTrainer.Example(CondensedPassage(passage, in: context), right: beads)
    }
  }
}

extension CondensedTrainer.Example {
  /// The beads that are found with some weights.
  package func beads(_ weights: CondensedWeights) -> [CondensedBead] {
    CondensedSearch(features, proportions, weights).result().beads
  }
}

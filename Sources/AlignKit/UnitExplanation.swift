package import Alignment
import Bitext

/// Why a translation unit was made, in words that a person can check.
package struct UnitExplanation: Sendable {
  /// Words, marks, numbers, names and terms of both sides that speak for each other.
  package struct Evidence: Sendable {
    package let source: String
    package let target: String

    /// What the pair adds to the score.
    package let weight: Double
  }

  /// What each feature adds to the score.
  package let features: [(name: String, price: Double)]

  /// How long the source is, and how long the target would have it.
  package let lengths: (source: Double, expected: Double)

  /// The strongest first.
  package let evidence: [Evidence]

  /// The best other bead with a segment of this one: how many segments it has, `2-1`, and how much
  /// worse the best alignment with it is.
  package let rival: (kind: String, difference: Double)?

  /// The number of its passage, and how that was taken.
  package let passage: Int
  package let choice: ModeChoice

  init(_ explained: PassageExplanation, _ unit: TranslationUnit, _ words: inout SurfaceWords) {
    let explanation = explained.explanation
    passage = explained.passage
    choice = explained.choice
    features = explanation.features
    lengths = explanation.lengths
    rival = explanation.rival.map { ("\($0.source.count)-\($0.target.count)", $0.difference) }
    var sums: [[String]: Double] = [:]
    var order: [[String]] = []
    for pair in explanation.evidence {
      // A word and its characters are one piece of evidence.
      let key = [
        words.source(pair.source, in: unit.source), words.target(pair.target, in: unit.target),
      ]
      if sums[key] == nil { order.append(key) }
      sums[key, default: 0] += pair.weight
    }
    evidence = order.map { Evidence(source: $0[0], target: $0[1], weight: sums[$0] ?? 0) }
      .sorted { $0.weight > $1.weight }
  }
}

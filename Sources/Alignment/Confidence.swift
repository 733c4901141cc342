/// Makes of a bead's posterior probability how likely the bead is right.
///
/// Posteriors are too sure of themselves, since the words of a sentence do not speak independently.
/// Their logarithmic odds are scaled and shifted (Platt 1999, Advances in Large Margin Classifiers,
/// 61-74).
package struct Confidence: Sendable, Equatable {
  package let slope: Double
  package let intercept: Double

  package init(slope: Double, intercept: Double) {
    self.slope = slope
    self.intercept = intercept
  }

  /// Tuned with `align evaluate --reliability` on the bench sets `mac-dev` and `pol`, each alone.
  package static let standard = Confidence(slope: 0.712, intercept: -0.176)

  /// Of beads of condensed passages, tuned on `Training/`: the probability is the share of drawn
  /// alignments that hold the bead.
  package static let condensed = Confidence(slope: 0.908, intercept: 0.264)

  /// Probabilities closer to 0 or 1 than this are taken as that close.
  private static let certainty = 1e-6

  /// - Parameter posterior: 0 to 1.
  /// - Returns: 0 to 1.
  package func callAsFunction(_ posterior: Double) -> Double {
    1 / (1 + (-slope * Confidence.odds(posterior) - intercept).exponential)
  }

  /// The logarithm of p / (1 - p).
  static func odds(_ probability: Double) -> Double {
    let bounded = min(max(probability, certainty), 1 - certainty)
    return (bounded / (1 - bounded)).naturalLogarithm
  }
}

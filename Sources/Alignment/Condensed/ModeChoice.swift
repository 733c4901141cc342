import Bitext

/// Whether a passage is taken as condensed, and what speaks for it.
package struct ModeChoice: Sendable {
  /// How long the full side is beside the condensed one, by what is usual of the languages.
  package let lengthRatio: Double

  /// How many sentences the full side has for each of the condensed one.
  package let sentenceRatio: Double

  /// Words of the full side that say nothing, of a hundred.
  package let fillers: Double

  /// How many sentences the full side has, and the condensed one.
  package let sentences: (full: Int, condensed: Int)
  package let isTargetCondensed: Bool
  package let isCondensed: Bool

  /// Whether the mode was given, whatever the passage looks like.
  package let isForced: Bool

  /// Weights of a logistic regression between condensed passages (`Training/` and the bench set
  /// `condensed`) and whole translations (`mac-dev` and `pol`, also cut to eight beads each).
  private static let weights = (length: 9.0, sentences: 5.7, fillers: 2.8, none: -10.3)

  /// More fillers than this say no more.
  private static let mostFillers = 3.0

  /// Passages with fewer sentences are too small to tell, those with more too large to be condensed
  /// as one.
  private static let condensedSizes = 4...60
  private static let fullSizes = 6...240

  /// The choices for the passages of a text. Half of each rests on the passage itself, half on all
  /// of the text.
  static func choices(
    _ passages: [CondensedPassage], usualRatio: Double, mode: AlignmentMode
  ) -> [ModeChoice] {
    let measures = passages.map { Measures($0, usualRatio: usualRatio) }
    let large = zip(passages, measures).filter { isOfFitSize($0.0) }.map(\.1.score)
    let mean = large.isEmpty ? 0 : large.reduce(0, +) / Double(large.count)
    return zip(passages, measures).map { passage, measures in
      ModeChoice(
        lengthRatio: measures.lengthRatio, sentenceRatio: measures.sentenceRatio,
        fillers: measures.fillers, sentences: (passage.full.count, passage.condensed.count),
        isTargetCondensed: passage.isTargetCondensed,
        isCondensed: passage.condensed.count > 0
          && (mode == .condensed
            || mode == .auto && isOfFitSize(passage) && measures.score + mean > 0),
        isForced: mode != .auto)
    }
  }

  /// Whether the passage is too small to tell.
  package var isSmall: Bool {
    sentences.condensed < ModeChoice.condensedSizes.lowerBound
      || sentences.full < ModeChoice.fullSizes.lowerBound
  }

  /// Whether it is too large to be condensed as one.
  package var isLarge: Bool {
    sentences.condensed > ModeChoice.condensedSizes.upperBound
      || sentences.full > ModeChoice.fullSizes.upperBound
  }

  private static func isOfFitSize(_ passage: CondensedPassage) -> Bool {
    condensedSizes.contains(passage.condensed.count) && fullSizes.contains(passage.full.count)
  }

  private struct Measures {
    let lengthRatio: Double
    let sentenceRatio: Double
    let fillers: Double

    init(_ passage: CondensedPassage, usualRatio: Double) {
      let full = Double(passage.full.lengths.reduce(0, +))
      let condensed = Double(passage.condensed.lengths.reduce(0, +))
      let usual = passage.isTargetCondensed ? usualRatio : 1 / usualRatio
      lengthRatio = max(1, full) / max(1, condensed) / usual
      sentenceRatio = Double(passage.full.count) / Double(max(1, passage.condensed.count))
      let units = passage.full.units
      fillers =
        100 * Double(units.count { passage.speech.sounds.contains($0) })
        / Double(max(1, units.count))
    }

    var score: Double {
      weights.length * lengthRatio.naturalLogarithm
        + weights.sentences * max(sentenceRatio, 0.1).naturalLogarithm
        + weights.fillers * min(fillers, mostFillers) + weights.none
    }
  }
}

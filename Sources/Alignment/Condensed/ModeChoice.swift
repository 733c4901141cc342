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
    _ text: UnitText, _ collection: TextCollection, _ mode: AlignmentMode
  ) -> [ModeChoice] {
    let speech = (
      source: SpeechWords(collection.languages.source, in: collection.source),
      target: SpeechWords(collection.languages.target, in: collection.target)
    )
    let usual = LengthRatio.usual(collection.languages)
    let measures = text.passages.map { passage in
      let isTargetCondensed = CondensedPassage.isTargetCondensed(passage)
      return isTargetCondensed
        ? Measures(text.source, passage.source, text.target, passage.target, speech.source, usual)
        : Measures(
          text.target, passage.target, text.source, passage.source, speech.target, 1 / usual)
    }
    let large = measures.filter { isOfFitSize($0.sentences) }.map(\.score)
    let mean = large.isEmpty ? 0 : large.reduce(0, +) / Double(large.count)
    return zip(text.passages, measures).map { passage, measures in
      ModeChoice(
        lengthRatio: measures.lengthRatio, sentenceRatio: measures.sentenceRatio,
        fillers: measures.fillers, sentences: measures.sentences,
        isTargetCondensed: CondensedPassage.isTargetCondensed(passage),
        isCondensed: isCondensed(measures, mean, mode), isForced: mode != .auto)
    }
  }

  private static func isCondensed(
    _ measures: Measures, _ mean: Double, _ mode: AlignmentMode
  ) -> Bool {
    switch mode {
    case .full: false
    case .condensed: measures.sentences.condensed > 0 && !isLarge(measures.sentences)
    case .auto: isOfFitSize(measures.sentences) && measures.score + mean > 0
    }
  }

  /// Whether the passage is too small to tell.
  package var isSmall: Bool {
    sentences.condensed < ModeChoice.condensedSizes.lowerBound
      || sentences.full < ModeChoice.fullSizes.lowerBound
  }

  /// Whether it is too large to be condensed as one, even where that is asked for.
  package var isLarge: Bool { ModeChoice.isLarge(sentences) }

  private static func isLarge(_ sentences: (full: Int, condensed: Int)) -> Bool {
    sentences.condensed > condensedSizes.upperBound || sentences.full > fullSizes.upperBound
  }

  private static func isOfFitSize(_ sentences: (full: Int, condensed: Int)) -> Bool {
    condensedSizes.contains(sentences.condensed) && fullSizes.contains(sentences.full)
  }

  private struct Measures {
    let lengthRatio: Double
    let sentenceRatio: Double
    let fillers: Double
    let sentences: (full: Int, condensed: Int)

    /// Looks at some segments of both sides, the full one first; `speech` are the words of the full
    /// side, `usualRatio` is how long it usually is beside the condensed one.
    init(
      _ full: UnitSide, _ fullSegments: Range<Int>, _ condensed: UnitSide,
      _ condensedSegments: Range<Int>, _ speech: SpeechWords, _ usualRatio: Double
    ) {
      let fullLength = Double(full.lengths[fullSegments].reduce(0, +))
      let condensedLength = Double(condensed.lengths[condensedSegments].reduce(0, +))
      lengthRatio = max(1, fullLength) / max(1, condensedLength) / usualRatio
      sentenceRatio = Double(fullSegments.count) / Double(max(1, condensedSegments.count))
      let units = full.units[full.units(of: fullSegments)]
      fillers =
        100 * Double(units.count { speech.sounds.contains($0) }) / Double(max(1, units.count))
      sentences = (fullSegments.count, condensedSegments.count)
    }

    var score: Double {
      weights.length * lengthRatio.naturalLogarithm
        + weights.sentences * max(sentenceRatio, 0.1).naturalLogarithm
        + weights.fillers * min(fillers, mostFillers) + weights.none
    }
  }
}

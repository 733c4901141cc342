import Bitext

/// Whether a passage looks condensed, and what speaks for it.
package struct ModeChoice: Sendable, Equatable {
  /// How long the full side is beside the condensed one, by what is usual of the languages.
  package let lengthRatio: Double

  /// How many sentences the full side has for each of the condensed one.
  package let sentenceRatio: Double

  /// Words of the full side that say nothing, of a hundred.
  package let fillers: Double

  package let isCondensed: Bool

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
    _ text: UnitText, _ collection: TextCollection
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
    let large = measures.filter(\.isOfFitSize).map(\.score)
    let mean = large.isEmpty ? 0 : large.reduce(0, +) / Double(large.count)
    return measures.map { measures in
      ModeChoice(
        lengthRatio: measures.lengthRatio, sentenceRatio: measures.sentenceRatio,
        fillers: measures.fillers,
        isCondensed: measures.isOfFitSize && measures.score + mean > 0)
    }
  }

  private struct Measures {
    let lengthRatio: Double
    let sentenceRatio: Double
    let fillers: Double

    let isOfFitSize: Bool

    /// - Parameters:
    ///   - full: the full side of the text, and the segments of it that are looked at.
    ///   - condensed: the same of the condensed side.
    ///   - speech: the words of the full side.
    ///   - usualRatio: how long the full side usually is beside the condensed one.
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
      isOfFitSize =
        condensedSizes.contains(condensedSegments.count) && fullSizes.contains(fullSegments.count)
    }

    var score: Double {
      weights.length * lengthRatio.naturalLogarithm
        + weights.sentences * max(sentenceRatio, 0.1).naturalLogarithm
        + weights.fillers * min(fillers, mostFillers) + weights.none
    }
  }
}

import Bitext
import Segmentation

/// Words by which spoken language is known, as units of a text's vocabulary.
///
/// Transcripts are what is condensed most often: what a speaker says to gain time or to speak of
/// himself is left out, and a sentence that takes up the one before stays with it.
struct SpeechWords: Sendable {
  /// Words that say nothing: "um", "you know".
  let fillers: Set<Int32>

  /// Sounds that are no words: few of them make a transcript.
  let sounds: Set<Int32>

  /// Words in which speakers speak of themselves.
  let firstPerson: Set<Int32>

  /// Words by which a sentence takes up the one before, at its beginning.
  let references: Set<Int32>

  /// Words that may stand before such a reference.
  let openers: Set<Int32>

  init(_ language: Language, in vocabulary: Vocabulary) {
    func units(_ words: String) -> Set<Int32> {
      guard language.code == "en", let stemmer = Stemmer(for: language) else { return [] }
      return Set(
        words.split(separator: " ").compactMap { vocabulary.find(stemmer.stem(Array($0.utf8))) })
    }
    fillers = units(
      "um uh like you know i mean kind sort of yeah okay right well so just really basically "
        + "honestly actually")
    sounds = units("um uh yeah okay mean kind sort")
    firstPerson = units("i my me")
    references = units("it that this which they those because he she not like or")
    openers = units("um uh and so like i mean")
  }

  /// The share of a segment's units that say nothing, 0 to 1.
  func fillerShare(of units: ArraySlice<Int32>) -> Float { share(of: units, in: fillers) }

  func firstPersonShare(of units: ArraySlice<Int32>) -> Float { share(of: units, in: firstPerson) }

  func takesUpWhatWasSaid(_ units: ArraySlice<Int32>) -> Bool {
    units.first { !openers.contains($0) || references.contains($0) }
      .map(references.contains) ?? false
  }

  private func share(of units: ArraySlice<Int32>, in words: Set<Int32>) -> Float {
    Float(units.count { words.contains($0) }) / Float(units.count + 1)
  }
}

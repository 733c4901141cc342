package import Bitext

/// What is known before terms are mined.
package struct MiningKnowledge: Sendable {
  /// Which units translate each other; best learned from the pairs that are mined.
  package let lexicon: LearnedLexicon

  /// How likely everybody translates an English word, in lower case, to a Chinese one, 0 to 1: 1 for
  /// words that are no terms, 0 for words that nobody has told of.
  package let commonness: @Sendable (_ word: String, _ chinese: String) -> Double

  /// English and Chinese of terms that are not to be found again.
  private let known: KnownTexts

  /// - Parameters:
  ///   - lexicon: which units translate each other.
  ///   - known: English and Chinese of terms that are not to be found again, as they are written.
  ///   - commonness: tells words of a subject from words that everybody uses.
  package init(
    lexicon: LearnedLexicon, known: Set<String> = [],
    commonness: @escaping @Sendable (_ word: String, _ chinese: String) -> Double = { _, _ in 0 }
  ) {
    self.lexicon = lexicon
    self.commonness = commonness
    self.known = KnownTexts(known)
  }

  /// Whether a term is known, also in the plural.
  func knows(_ text: String) -> Bool { known.knows(text) }
}

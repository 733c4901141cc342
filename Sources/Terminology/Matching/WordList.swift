import Bitext
import Segmentation

/// Words of general language: what tells a term from a part of a longer word.
package struct WordList: Sendable {
  private let words: Set<String>

  /// Stems of English words.
  private let stems: Set<String>

  /// Pairs of neighbouring characters within the words.
  private let pairs: Set<UInt64>

  /// - Parameters:
  ///   - words: Chinese words.
  ///   - stems: stems of English words, as `Stemmer` makes them.
  package init(_ words: some Sequence<String> = [], stems: some Sequence<String> = []) {
    let words = Set(words)
    self.stems = Set(stems)
    var pairs: Set<UInt64> = []
    for word in words {
      let scalars = Array(word.unicodeScalars)
      for (left, right) in zip(scalars, scalars.dropFirst()) where left.value >= 0x80 {
        pairs.insert(WordList.pair(left.value, right.value))
      }
    }
    self.words = words
    self.pairs = pairs
  }

  package func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether a word in lower case is one of English.
  func knowsEnglish(_ word: String) -> Bool {
    guard let stemmer = Stemmer(for: .english) else { return false }
    return stems.contains(String(decoding: stemmer.stem(Array(word.utf8)), as: UTF8.self))
  }

  /// Whether two characters stand beside each other in some word.
  func joins(_ left: UInt32, _ right: UInt32) -> Bool { pairs.contains(WordList.pair(left, right)) }

  private static func pair(_ left: UInt32, _ right: UInt32) -> UInt64 {
    UInt64(left) << 32 | UInt64(right)
  }
}

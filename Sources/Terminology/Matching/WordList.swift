import Bitext
import Segmentation

/// Words of general language: what tells a term from a part of a longer word.
package struct WordList: Sendable {
  private let words: FormTrie

  /// Stems of English words.
  private let stems: Set<String>

  /// Pairs of neighbouring characters within the words.
  private let pairs: Set<UInt64>

  /// - Parameters:
  ///   - words: Chinese words.
  ///   - stems: stems of English words, as `Stemmer` makes them.
  package init(_ words: some Sequence<String> = [], stems: some Sequence<String> = []) {
    let words = words.map { $0.unicodeScalars.map(\.value) }
    self.words = FormTrie(words)
    self.stems = Set(stems)
    var pairs: Set<UInt64> = []
    for word in words {
      for (left, right) in zip(word, word.dropFirst()) where left >= 0x80 {
        pairs.insert(WordList.pair(left, right))
      }
    }
    self.pairs = pairs
  }

  func contains(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    lengths(in: text, at: range.lowerBound).contains(range.count)
  }

  /// The lengths of the words that begin at a place of a text.
  func lengths(in text: [UInt32], at start: Int) -> Lengths {
    Lengths(bits: words.lengths(in: text, at: start))
  }

  /// A few lengths of words.
  struct Lengths {
    fileprivate let bits: UInt64

    func contains(_ length: Int) -> Bool { bits >> UInt64(length) & 1 != 0 }

    func contains(anyOf lengths: ClosedRange<Int>) -> Bool { lengths.contains(where: contains) }
  }

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

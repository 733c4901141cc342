package import Bitext
import StemmerSystem

/// Cuts words down to their stems by the Snowball rules of a language (Porter 1980, Program 14(3),
/// 130-137, and what grew from it).
package struct Stemmer: ~Copyable {
  private let handle: OpaquePointer

  /// - Returns: nil for a language that Snowball has no rules for.
  package init?(for language: Language) {
    guard let handle = sb_stemmer_new(language.code, nil) else { return nil }
    self.handle = handle
  }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of a word in lower case.
  package func stem(_ word: [UInt8]) -> [UInt8] {
    guard let stem = sb_stemmer_stem(handle, word, Int32(word.count)) else { return word }
    return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
  }
}

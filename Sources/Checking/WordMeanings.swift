/// What words of general language mean: stems of the source language that a word of the target
/// language may be translated to.
package struct WordMeanings: Sendable {
  /// The stems for a word, the likeliest first; none for a word that is not known.
  package let stems: @Sendable (_ word: String) -> [String]

  /// A word of the source language as the stems are.
  package let stem: @Sendable (_ word: String) -> String

  package init(
    stems: @escaping @Sendable (String) -> [String], stem: @escaping @Sendable (String) -> String
  ) {
    self.stems = stems
    self.stem = stem
  }

  /// Knows no word.
  package static let none = WordMeanings(stems: { _ in [] }, stem: { $0 })
}

import Bitext
import Segmentation

/// Tells words that everybody uses from words of a subject.
package enum CommonWords {
  /// How common it is to translate an English word, in lower case, to a Chinese one: 1 for words of
  /// grammar and the commonest words.
  package static func commonness(of word: String, _ chinese: String) -> Double {
    if commonest.contains(word) { return 1 }
    guard let stemmer = Stemmer(for: .english) else { return 0 }
    let stem = stemmer.stem(Array(word.utf8))
    let translation = SeedLexicon.translations(of: chinese.utf8).first { $0.stem == stem }
    return Double(translation.map { ($0.forward + $0.backward) / 2 } ?? 0)
  }

  private static let commonest: Set<String> = Set(
    ClosedClass.englishChinese.split(separator: "\n").compactMap { row in
      row.split(separator: "=").first.map { $0.split(separator: " ").joined(separator: " ") }
    })
}

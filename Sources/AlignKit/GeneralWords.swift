import Alignment
import Bitext
import Checking
import Segmentation
package import Terminology

/// What is known of words of general language, from the seed lexicon.
package enum GeneralWords {
  package static func list() -> WordList {
    let (units, stems) = SeedLexicon.vocabulary()
    return WordList(units, stems: stems.filter { $1 > 1 && !names.contains($0) }.keys)
  }

  /// Stems of the seed lexicon that are names and nothing else.
  private static let names: Set = ["googl", "facebook", "microsoft", "mozilla", "firefox"]

  static let meanings = WordMeanings(
    stems: { word in
      SeedLexicon.translations(of: word.utf8).filter { $0.forward >= strongest }
        .map { String(decoding: $0.stem, as: UTF8.self) }
    },
    stem: { word in
      guard let stemmer = Stemmer(for: .english) else { return word }
      return String(decoding: stemmer.stem(Array(word.lowercased().utf8)), as: UTF8.self)
    })

  /// How likely a word must make a stem for that to be one of its meanings.
  private static let strongest: Float = 0.05
}

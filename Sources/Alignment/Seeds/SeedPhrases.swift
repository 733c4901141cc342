import Bitext
import Segmentation

/// Phrases of two languages that translate each other whatever the text, as units: names from
/// Unicode's locale data, and words of grammar.
struct SeedPhrases: Sendable {
  typealias Pair = (source: [[UInt8]], target: [[UInt8]])

  private(set) var pairs: [Pair] = []

  init(_ languages: LanguagePair) {
    var phrases = PhraseReader(languages)
    for pair in DisplayNames.pairs(languages) {
      pairs.append(phrases.units(pair.source, pair.target))
    }
    guard languages.isEnglishChinese else { return }
    for row in ClosedClass.englishChinese.split(separator: "\n") {
      let sides = row.split(separator: "=")
      for chinese in sides[1].split(separator: " ") {
        pairs.append(phrases.units(english: String(sides[0]), chinese: String(chinese)))
      }
    }
  }
}

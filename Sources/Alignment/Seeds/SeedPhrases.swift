import Bitext
import Segmentation

/// Phrases of two languages that translate each other whatever the text, as units: names from
/// Unicode's locale data, and words of grammar.
struct SeedPhrases: Sendable {
  typealias Pair = (source: [[UInt8]], target: [[UInt8]])

  /// Names, and the pairs of `grammar` one by one.
  private(set) var pairs: [Pair] = []

  /// For each English phrase of grammar itself and its Chinese counterparts, as units.
  private(set) var grammar: [(english: [[UInt8]], chinese: [[[UInt8]]])] = []

  init(_ languages: LanguagePair) {
    var phrases = PhraseReader(languages)
    for pair in DisplayNames.pairs(languages) {
      pairs.append(phrases.units(pair.source, pair.target))
    }
    guard languages.isEnglishChinese else { return }
    let isChineseSource = languages.source.code == "zh"
    for row in ClosedClass.englishChinese.split(separator: "\n") {
      let sides = row.split(separator: "=")
      let counterparts = sides[1].split(separator: " ").map {
        phrases.units(english: String(sides[0]), chinese: String($0))
      }
      pairs += counterparts
      grammar.append(
        isChineseSource
          ? (counterparts[0].target, counterparts.map(\.source))
          : (counterparts[0].source, counterparts.map(\.target)))
    }
  }
}

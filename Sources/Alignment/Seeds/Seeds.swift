import Bitext
import Segmentation
import Terminology

/// Pairs of units that are known to translate each other before anything is learned.
struct Seeds {
  struct Pair {
    let source: Int32
    let target: Int32

    /// How strongly the pair stands beside the other pairs of its units.
    let weight: Float
  }

  private(set) var pairs: [Pair] = []
  private let source: Vocabulary
  private let target: Vocabulary
  private let languages: LanguagePair

  /// The seeds of the units that texts hold.
  init(_ collection: TextCollection) {
    languages = collection.languages
    source = collection.source
    target = collection.target
    addIdentities()
    var phrases = PhraseReader(languages)
    for concept in collection.concepts {
      for (source, target) in concept.pairs { add(phrases.units(source, target)) }
    }
    for pair in DisplayNames.pairs(languages) { add(phrases.units(pair.source, pair.target)) }
    addClosedClass(&phrases)
    addCharacters()
  }

  private mutating func add(_ source: [UInt8], _ target: [UInt8], weight: Float) {
    guard let source = self.source.find(source), let target = self.target.find(target) else {
      return
    }
    pairs.append(Pair(source: source, target: target, weight: weight))
  }

  /// The weight of a pair of phrases is shared among the pairs of their words.
  private mutating func add(_ phrase: (source: [[UInt8]], target: [[UInt8]]), weight: Float = 1) {
    let share = weight / Float(max(1, phrase.source.count * phrase.target.count))
    for source in phrase.source {
      for target in phrase.target { add(source, target, weight: share) }
    }
  }

  /// Numbers, marks, names and foreign words mean the same on both sides; so do most words that two
  /// languages of one script write alike.
  private mutating func addIdentities() {
    for id in 0..<Int32(source.count) {
      let unit = Array(source[id])
      let isCognate = !languages.scriptsDiffer && unit.count >= Seeds.shortestCognate
      if isCognate || UnitKind.isShared(unit[...]) { add(unit, unit, weight: Seeds.identity) }
    }
  }

  /// The least bytes of a word that both languages are taken to share.
  private static let shortestCognate = 4
  private static let identity: Float = 2

  private mutating func addClosedClass(_ phrases: inout PhraseReader) {
    guard languages.isEnglishChinese else { return }
    for row in ClosedClass.englishChinese.split(separator: "\n") {
      let sides = row.split(separator: "=")
      for chinese in sides[1].split(separator: " ") {
        add(phrases.units(english: String(sides[0]), chinese: String(chinese)))
      }
    }
  }

  /// The English words of the meanings of each character.
  private mutating func addCharacters() {
    guard languages.isEnglishChinese, let stemmer = Stemmer(for: .english) else { return }
    let isChineseSource = languages.source.code == "zh"
    let chinese = isChineseSource ? source : target
    for id in 0..<Int32(chinese.count) {
      let unit = Array(chinese[id])
      guard unit.count == 3, let scalar = String(decoding: unit, as: UTF8.self).unicodeScalars.first
      else { continue }
      let meanings = Unihan.meanings(of: scalar)
      for meaning in meanings {
        for word in meaning {
          let stem = stemmer.stem(Array(word.utf8))
          let weight = 1 / Float(meaning.count * meanings.count)
          add(isChineseSource ? unit : stem, isChineseSource ? stem : unit, weight: weight)
        }
      }
    }
  }
}

/// Makes units of phrases of both languages.
private struct PhraseReader: ~Copyable {
  private let languages: LanguagePair
  private var source: UnitReader
  private var target: UnitReader

  init(_ languages: LanguagePair) {
    self.languages = languages
    source = UnitReader(for: languages.source, beside: languages.target)
    target = UnitReader(for: languages.target, beside: languages.source)
  }

  mutating func units(_ source: String, _ target: String) -> (source: [[UInt8]], target: [[UInt8]])
  {
    (
      PhraseReader.words(source, &self.source), PhraseReader.words(target, &self.target)
    )
  }

  mutating func units(english: String, chinese: String) -> (source: [[UInt8]], target: [[UInt8]]) {
    languages.source.code == "zh" ? units(chinese, english) : units(english, chinese)
  }

  /// The words of a phrase; its single characters only where it has no longer word.
  private static func words(_ text: String, _ reader: inout UnitReader) -> [[UInt8]] {
    let units = reader.units(of: text).map { Array(reader.vocabulary[$0]) }
      .filter { !UnitKind.isShared($0[...]) && $0.count > 1 }
    let words = units.filter { $0.count > 3 || $0[0] < 0x80 }
    return words.isEmpty ? units : words
  }
}

extension Concept {
  /// Every term of the source with every term of the target.
  fileprivate var pairs: [(source: String, target: String)] {
    source.flatMap { source in target.map { (source, $0) } }
  }
}

extension LanguagePair {
  var isEnglishChinese: Bool { Set([source.code, target.code]) == ["en", "zh"] }
}

import Bitext
import Segmentation
import Terminology

/// Pairs of units that are known to translate each other before anything is learned.
struct Seeds {
  struct Pair {
    let source: Int32
    let target: Int32

    /// How strongly the pair stands beside the other pairs of its source, and of its target.
    let forward: Float
    let backward: Float
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
    for phrase in collection.phrases.pairs { add(phrase) }
    addCharacters()
    if collection.usesSeedLexicon { addWords() }
  }

  private mutating func add(_ source: [UInt8], _ target: [UInt8], weight: Float) {
    guard let source = self.source.find(source), let target = self.target.find(target) else {
      return
    }
    pairs.append(Pair(source: source, target: target, forward: weight, backward: weight))
  }

  /// The weight of a pair of phrases, 1, is shared among the pairs of their words.
  private mutating func add(_ phrase: SeedPhrases.Pair) {
    let share = 1 / Float(max(1, phrase.source.count * phrase.target.count))
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

  private var isChineseSource: Bool { languages.source.code == "zh" }

  /// What the seed lexicon says of each Chinese unit.
  private mutating func addWords() {
    guard languages.isEnglishChinese else { return }
    let (chinese, english) = isChineseSource ? (source, target) : (target, source)
    for id in 0..<Int32(chinese.count) {
      for word in SeedLexicon.translations(of: chinese[id]) {
        guard let stem = english.find(word.stem) else { continue }
        let (forward, backward) = (word.forward * Seeds.lexicon, word.backward * Seeds.lexicon)
        pairs.append(
          isChineseSource
            ? Pair(source: id, target: stem, forward: forward, backward: backward)
            : Pair(source: stem, target: id, forward: backward, backward: forward))
      }
    }
  }

  /// How strongly the translations of a word stand together beside its other pairs.
  private static let lexicon: Float = 4

  /// The English words of the meanings of each character.
  private mutating func addCharacters() {
    guard languages.isEnglishChinese, let stemmer = Stemmer(for: .english) else { return }
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

extension TermAnchor {
  /// Every term of the source with every term of the target.
  fileprivate var pairs: [(source: String, target: String)] {
    source.flatMap { source in target.map { (source, $0) } }
  }
}

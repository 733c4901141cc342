import Bitext
import Segmentation

/// How strongly the words of a corpus translate each other by a lexicon.
struct WordLinks {
  struct Link {
    /// The number of a stem.
    let stem: Int32
    let strength: Float
  }

  /// The number of the stem of each English word; -1 for words of grammar.
  let stems: [Int32]
  let stemCount: Int

  /// The links of each Chinese word.
  let links: [[Link]]

  /// A weaker link is none.
  private static let least: Float = 0.05

  /// How much less the characters of a word say than the word.
  private static let character: Float = 0.7

  init(_ lexicon: LearnedLexicon, _ corpus: MiningCorpus) {
    var numbered = NumberedStrings()
    let stemmer = Stemmer(for: .english)
    stems = zip(corpus.english.words, corpus.english.classes).map { word, kind in
      kind == .content ? numbered.number(of: WordLinks.stem(word, stemmer)) : -1
    }
    stemCount = numbered.strings.count
    let entries = WordLinks.entries(lexicon, numbered)
    links = zip(corpus.chinese.words, corpus.chinese.classes).map { word, kind in
      guard kind == .foreign else { return WordLinks.links(word, entries) }
      let stem = numbered.find(WordLinks.stem(word, stemmer))
      return stem.map { [Link(stem: $0, strength: 1)] } ?? []
    }
  }

  private static func stem(_ word: String, _ stemmer: borrowing Stemmer?) -> String {
    let head = Array(word.prefix { $0 != "'" }.utf8)
    return String(decoding: stemmer?.stem(head) ?? head, as: UTF8.self)
  }

  /// What the lexicon says of each Chinese unit.
  private static func entries(
    _ lexicon: LearnedLexicon, _ stems: NumberedStrings
  ) -> [String: [Int32: Float]] {
    let isEnglishFirst = lexicon.languages.source.code == "en"
    let english = isEnglishFirst ? lexicon.sourceUnits : lexicon.targetUnits
    let chinese = isEnglishFirst ? lexicon.targetUnits : lexicon.sourceUnits
    // A word that the other language borrows stands there a second time, marked with @.
    let numbers = english.map { stems.find($0.hasPrefix("@") ? String($0.dropFirst()) : $0) }
    var entries: [String: [Int32: Float]] = [:]
    for pair in lexicon.pairs {
      let (source, target) = (Int(pair.source), Int(pair.target))
      guard let stem = numbers[isEnglishFirst ? source : target] else { continue }
      let strength = (pair.forward + pair.backward) / 2
      entries[chinese[isEnglishFirst ? target : source], default: [:]][stem, default: 0] += strength
    }
    return entries
  }

  /// A word has the links of its entry and weaker ones of its characters.
  private static func links(_ word: String, _ entries: [String: [Int32: Float]]) -> [Link] {
    var strengths = entries[word] ?? [:]
    let share = character / Float(word.count)
    var shares: [Int32: Float] = [:]
    for unit in word.count > 1 ? word : "" {
      for (stem, strength) in entries[String(unit)] ?? [:] {
        shares[stem, default: 0] += strength * share
      }
    }
    strengths.merge(shares) { max($0, $1) }
    return strengths.filter { $0.value >= least }
      .map { Link(stem: $0.key, strength: min(1, $0.value)) }
      .sorted { $0.stem < $1.stem }
  }
}

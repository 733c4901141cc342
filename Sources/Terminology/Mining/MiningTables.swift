import Bitext

/// What is counted of a corpus before pairs of phrases are looked for.
struct MiningTables {
  let corpus: MiningCorpus
  let english: PhraseTable
  let chinese: PhraseTable
  let links: WordLinks

  /// So many words are a term at most. ICU cuts Chinese words that it does not know into characters.
  private static let longestEnglish = 4
  private static let longestChinese = 6

  init(_ pairs: [PlacedPair], _ lexicon: LearnedLexicon) {
    corpus = MiningCorpus(pairs)
    english = PhraseTable(corpus.english, longest: MiningTables.longestEnglish)
    chinese = PhraseTable(corpus.chinese, longest: MiningTables.longestChinese)
    links = WordLinks(lexicon, corpus)
  }

  func englishText(_ key: PhrasePairs.Key) -> String {
    english.words[Int(key.english)].map { corpus.english.words[Int($0)] }.joined(separator: " ")
  }

  func chineseText(_ key: PhrasePairs.Key) -> String {
    chinese.words[Int(key.chinese)].map { corpus.chinese.words[Int($0)] }.joined()
  }
}

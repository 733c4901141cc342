/// For each word of a pair of texts the word of the other text that it is most strongly linked to.
struct BestLinks {
  private let links: WordLinks
  private let corpus: MiningCorpus

  /// Where both texts begin.
  private var sourceStart = 0
  private var targetStart = 0

  /// The stem of each English word, and the best Chinese word for it; -1 for none.
  private var stems: [Int32] = []
  private var bestWords: [Int32] = []

  /// Each Chinese word, and the best stem for it; -1 for none.
  private var words: [Int32] = []
  private var bestStems: [Int32] = []

  /// For each stem of the pair the strength of its best link and the word of it; less than 0 for
  /// stems that the pair does not hold.
  private var strengths: [Float]
  private var wordOfStem: [Int32]

  init(_ tables: MiningTables) {
    links = tables.links
    corpus = tables.corpus
    strengths = [Float](repeating: -1, count: links.stemCount)
    wordOfStem = [Int32](repeating: -1, count: links.stemCount)
  }

  /// Looks at a pair of texts.
  mutating func find(_ source: Range<Int>, _ target: Range<Int>) {
    (sourceStart, targetStart) = (source.lowerBound, target.lowerBound)
    stems = source.map { links.stems[Int(corpus.english.word($0))] }
    words = target.map(corpus.chinese.word)
    for stem in stems where stem >= 0 {
      strengths[Int(stem)] = 0
      wordOfStem[Int(stem)] = -1
    }
    bestStems = []
    for word in words { bestStems.append(bestStem(of: word)) }
    bestWords = stems.map { $0 < 0 ? -1 : wordOfStem[Int($0)] }
    for stem in stems where stem >= 0 { strengths[Int(stem)] = -1 }
  }

  private mutating func bestStem(of word: Int32) -> Int32 {
    var best = WordLinks.Link(stem: -1, strength: 0)
    for link in links.links[Int(word)] where strengths[Int(link.stem)] >= 0 {
      if link.strength > best.strength { best = link }
      if link.strength > strengths[Int(link.stem)] {
        strengths[Int(link.stem)] = link.strength
        wordOfStem[Int(link.stem)] = word
      }
    }
    return best.stem
  }

  /// Whether two runs of words are linked with each other and with no others.
  func holdTogether(_ english: Range<Int>, _ chinese: Range<Int>) -> Bool {
    let stems = stems[english.lowerBound - sourceStart..<english.upperBound - sourceStart]
    let range = chinese.lowerBound - targetStart..<chinese.upperBound - targetStart
    var isLinked = false
    for stem in bestStems[range] where stem >= 0 {
      guard stems.contains(stem) else { return false }
      isLinked = true
    }
    return isLinked
      && stems.indices.allSatisfy { bestWords[$0] < 0 || words[range].contains(bestWords[$0]) }
  }
}

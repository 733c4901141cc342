import Bitext
import Terminology
import TestSupport
import Testing

struct MinedTermTests {
  /// Words of which the noise is made, and those of the planted terms: a stem and a Chinese word.
  private static let words = [
    ("garden", "garden", "花园"), ("river", "river", "河流"), ("teacher", "teacher", "老师"),
    ("window", "window", "窗户"), ("letter", "letter", "信件"), ("doctor", "doctor", "医生"),
    ("bridge", "bridg", "桥梁"), ("kitchen", "kitchen", "厨房"), ("station", "station", "车站"),
    ("song", "song", "歌曲"), ("horse", "hors", "马匹"), ("coat", "coat", "外套"),
  ]
  private static let planted = [
    ("storage", "存储"), ("ring", "环"), ("voltag", "电压"), ("sourc", "源"),
  ]

  @Test func aTermStandsOutOfTheNoise() {
    let terms = MinedTerm.mine(corpus(), knowledge())
    #expect(terms.prefix(2).map(\.english).sorted() == ["storage ring", "voltage source"])
    #expect(terms.prefix(2).map(\.term).sorted() == ["存储环", "电压源"])
  }

  @Test func itsCountsAndPlacesAreTold() throws {
    let term = try #require(
      MinedTerm.mine(corpus(), knowledge()).first { $0.english == "storage ring" })
    #expect([term.count, term.englishCount, term.termCount] == [20, 20, 20])
    #expect(term.documents == ["a", "b"])
    #expect(term.first == Candidate.Place(path: "a.md", line: 1))
    #expect((0...1).contains(term.score))
  }

  @Test func aWordThatEverybodyUsesIsNone() {
    let without = MinedTerm.mine(corpus(), knowledge())
    #expect(without.contains { $0.english == "garden" })
    let with = MinedTerm.mine(corpus(), knowledge(common: ["garden"]))
    #expect(!with.contains { $0.english == "garden" })
  }

  @Test func wordsOfGrammarAreNone() {
    let terms = MinedTerm.mine(corpus(), knowledge())
    #expect(terms.allSatisfy { !$0.english.hasPrefix("the ") && !$0.term.hasSuffix("的") })
  }

  @Test(arguments: ["Storage Rings", "storage-ring", "存储环"])
  func whatIsKnownIsLeftOut(known: String) {
    let terms = MinedTerm.mine(corpus(), knowledge(known: [known]))
    #expect(!terms.contains { $0.english == "storage ring" || $0.term == "存储环" })
    #expect(terms.contains { $0.english == "voltage source" })
  }

  @Test func noMoreThanTheLimitAreFound() {
    let all = MinedTerm.mine(corpus(), knowledge())
    #expect(all.count > 2)
    #expect(MinedTerm.mine(corpus(), knowledge(), limit: 2) == Array(all.prefix(2)))
  }

  @Test func theBestStandFirstAndNoneStandsTwice() {
    let terms = MinedTerm.mine(corpus(), knowledge())
    #expect(terms.map(\.score) == terms.map(\.score).sorted(by: >))
    #expect(Set(terms.map(\.english)).count == terms.count)
    #expect(Set(terms.map(\.term)).count == terms.count)
  }

  @Test func aTermIsNotCutOutOfAHyphenatedWord() {
    let pairs = corpus(planting: "the un-storage ring")
    #expect(!MinedTerm.mine(pairs, knowledge()).contains { $0.english == "storage ring" })
  }

  @Test func aTermKeepsItsPrefix() {
    let terms = MinedTerm.mine(corpus(planting: "the storage ring", as: "未存储环"), knowledge())
    #expect(terms.first { $0.english == "storage ring" }?.term == "未存储环")
  }

  @Test func aLexiconMayBeReadFromTheOtherSide() {
    let terms = MinedTerm.mine(corpus(), knowledge(isEnglishFirst: false))
    #expect(terms == MinedTerm.mine(corpus(), knowledge()))
  }

  @Test func anyTextIsRead() {
    let pairs = (0..<200).map { seed in
      PlacedPair(
        english: NastyText.text(seed), chinese: NastyText.text(seed + 1), document: "a",
        place: Candidate.Place(path: "a", line: seed + 1))
    }
    #expect(MinedTerm.mine(pairs, knowledge()).allSatisfy { (0...1).contains($0.score) })
    #expect(MinedTerm.mine([], knowledge()).isEmpty)
  }

  /// Two documents of random sentences; in every third of the first and last ones stands a term.
  private func corpus(
    planting ring: String = "the storage ring", as chineseRing: String = "存储环"
  ) -> [PlacedPair] {
    var random = SplitMix64(seed: 7)
    return (0..<240).map { number in
      let words = (0..<3).compactMap { _ in MinedTermTests.words.randomElement(using: &random) }
      var english = "The \(words[0].0) is near the \(words[1].0) and the \(words[2].0)"
      var chinese = "\(words[0].2)在\(words[1].2)和\(words[2].2)附近"
      if number % 3 == 0, number % 120 < 30 {
        english += " of \(ring)."
        chinese += "，是\(chineseRing)的。"
      } else if number % 3 == 1, number % 120 < 30 {
        english += " with a voltage source."
        chinese += "，用电压源。"
      }
      let name = number < 120 ? "a" : "b"
      return PlacedPair(
        english: english, chinese: chinese, document: name,
        place: Candidate.Place(path: "\(name).md", line: number % 120 + 1))
    }
  }

  private func knowledge(
    known: Set<String> = [], common: Set<String> = [], isEnglishFirst: Bool = true
  ) -> MiningKnowledge {
    let pairs = MinedTermTests.words.map { ($0.1, $0.2) } + MinedTermTests.planted
    let english = pairs.map(\.0).sorted()
    let chinese = pairs.map(\.1).sorted()
    let linked = pairs.compactMap { pair -> LearnedLexicon.Pair? in
      guard let source = english.firstIndex(of: pair.0), let target = chinese.firstIndex(of: pair.1)
      else { return nil }
      return LearnedLexicon.Pair(
        source: Int32(isEnglishFirst ? source : target),
        target: Int32(isEnglishFirst ? target : source), forward: 0.8, backward: 0.8)
    }
    let counts = [Int](repeating: 20, count: pairs.count)
    let languages =
      isEnglishFirst
      ? LanguagePair.englishChinese : LanguagePair(source: .chinese, target: .english)
    return MiningKnowledge(
      lexicon: LearnedLexicon(
        languages: languages, sourceUnits: isEnglishFirst ? english : chinese,
        targetUnits: isEnglishFirst ? chinese : english, sourceCounts: counts,
        targetCounts: counts, pairs: linked),
      known: known, commonness: { word, _ in common.contains(word) ? 1 : 0 })
  }
}

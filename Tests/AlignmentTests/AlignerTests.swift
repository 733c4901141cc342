import Alignment
import Bitext
import Terminology
import TestSupport
import Testing

struct AlignerTests {
  @Test func sentencesOfLikeLengthFaceEachOther() async {
    let beads = await beads(
      from: segments("It rained for three whole days in the hills.", "Nobody came.", "We left."),
      to: segments("山里整整下了三天的大雨，没有停过。", "没有人来。", "我们走了。"))
    #expect(beads.map(\.source) == [[0], [1], [2]])
    #expect(beads.map(\.target) == [[0], [1], [2]])
  }

  @Test func numbersHoldSentencesTogether() async {
    let beads = await beads(
      from: segments("Costs fell.", "It took 365 billion searches.", "Costs fell by 99%."),
      to: segments("达到 3650 亿次搜索。", "成本下降了 99%。"))
    let pair = beads.first { $0.target == [0] }
    #expect(pair?.source.contains(1) == true)
    #expect(beads.first { $0.target == [1] }?.source == [2])
  }

  @Test func termsOfTheGlossaryHoldSentencesTogether() async {
    let glossary = TermAnchors(concepts: [
      TermAnchor(key: "capex", source: ["Capex"], target: ["资本支出"])
    ])
    let source = segments("They said so.", "Their capex grew.", "They said so.", "They said so.")
    let target = segments("资本支出增长了。", "他们说过了。", "他们说过了。")
    let beads = await beads(from: source, to: target, glossary)
    #expect(beads.first { $0.target.contains(0) }?.source.contains(1) == true)
  }

  @Test func textThatTheOriginalLacksStaysAlone() async {
    let beads = await beads(
      from: segments("Buy milk and bread today.", "The shop closes at six.", "Do not be late."),
      to: segments(
        "今天买牛奶和面包。", "这一段是译者补充的说明，原文没有，请各位读者注意一下。", "商店六点关门。", "不要迟到。"))
    #expect(beads.map(\.target) == [[0], [1], [2], [3]])
    #expect(beads.map(\.source) == [[0], [], [1], [2]])
  }

  @Test func wordsThatTextsShareAreLearned() async {
    // Nothing but the words tells which sentence is which: `zorb` and `quib` are in no table.
    let source = (0..<40).map { segment($0 % 3 == 0 ? "The zorb was red." : "The quib was red.") }
    let target = (0..<40).map { segment($0 % 3 == 0 ? "左布是红的。" : "奎布是红的。") }
    let beads = await beads(
      from: source + segments("The quib was red.", "The zorb was red."),
      to: target + segments("左布是红的。"))
    #expect(beads.first { $0.target == [40] }?.source == [41])
  }

  @Test func whatADictionarySaysOnceIsLearned() async {
    let words = [
      ("drought", "旱灾"), ("leaf", "叶子"), ("mountain", "高山"), ("river", "河流"),
      ("teapot", "茶壶"), ("valley", "山谷"),
    ]
    var collection = TextCollection(.englishChinese)
    collection.append(LocalText(entries: words, languages: .englishChinese))
    let learned = await Aligner(learningFrom: collection, jobs: 1).learned
    let pairs = learned.pairs.map {
      "\(learned.sourceUnits[Int($0.source)]) \(learned.targetUnits[Int($0.target)])"
    }
    #expect(pairs == words.map { "\($0) \($1)" })
  }

  @Test func aSideWithoutTheOtherStaysAlone() async {
    let beads = await beads(from: [], to: segments("一。", "二。"))
    #expect(beads.map(\.target) == [[0], [1]])
    #expect(beads.allSatisfy { $0.source.isEmpty })
    #expect(await self.beads(from: [], to: []) == [])
  }

  @Test(arguments: [(1, 200), (2, 500), (200, 1), (500, 3)])
  func oneSentenceMayFaceHundreds(sources: Int, targets: Int) async {
    let beads = await beads(
      from: (0..<sources).map { segment("Sentence \($0).") },
      to: (0..<targets).map { segment("第 \($0) 句。") })
    #expect(beads.flatMap(\.source) == Array(0..<sources))
    #expect(beads.flatMap(\.target) == Array(0..<targets))
  }

  @Test(arguments: 0..<60)
  func everySegmentStandsInOneBeadInOrder(seed: Int) async {
    var generator = SplitMix64(seed: seed)
    let source = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      segment(NastyText.text(Int.random(in: 0...999, using: &generator)))
    }
    let target = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      segment(NastyText.text(Int.random(in: 0...999, using: &generator)))
    }
    let beads = await beads(from: source, to: target, mode: .full)
    #expect(beads.flatMap(\.source) == Array(source.indices))
    #expect(beads.flatMap(\.target) == Array(target.indices))
    #expect(beads.allSatisfy { 0...1 ~= $0.confidence && $0.score.isFinite })
  }

  @Test(.enabled(if: TestData.has("data/bench/pol"), "the bench sets are not here"))
  func alignsSpeeches() async throws {
    let set = try GoldSet(TestData.url("data/bench/pol"), name: "002")
    let gold = Set(set.gold.prefix(150))
    let (chinese, english) = (
      gold.flatMap(\.chinese).max() ?? 0, gold.flatMap(\.english).max() ?? 0
    )
    let beads = await beads(
      from: set.english[...english].map(segment), to: set.chinese[...chinese].map(segment))
    let found = Set(beads.map { GoldSet.Bead(chinese: $0.target, english: $0.source) })
    let right = Double(found.intersection(gold).count)
    #expect(2 * right / Double(found.count + gold.count) > 0.7)
  }

  /// The beads of one passage that is learned from alone.
  private func beads(
    from source: [Segment], to target: [Segment], _ glossary: TermAnchors = TermAnchors(),
    mode: AlignmentMode = .auto
  ) async -> [Bead] {
    var collection = TextCollection(.englishChinese)
    collection.append(
      LocalText([(source, target)], languages: .englishChinese, glossary: glossary), glossary)
    return await Aligner(learningFrom: collection, mode: mode, jobs: 1).beads(ofText: 0)[0]
  }
}

private func segments(_ texts: String...) -> [Segment] { texts.map(segment) }

private func segment(_ text: String) -> Segment {
  Segment(
    text: text, markup: text,
    location: Location(path: "", line: 1, column: 1, bytes: 0..<text.utf8.count), isHeading: false)
}

import Alignment
import Bitext
import TestSupport
import Testing

struct CondensedTests {
  @Test func findsGapsAndCrossings() async {
    let beads = await aligner(CondensedText.english, CondensedText.chinese).beads(ofText: 0)[0]
    let found = beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    #expect(found.map(\.source) == CondensedText.beads.map(\.english))
    #expect(found.map(\.target) == CondensedText.beads.map(\.chinese))
  }

  @Test func theDirectionDoesNotMatter() async {
    let languages = LanguagePair(source: .chinese, target: .english)
    let beads = await aligner(
      CondensedText.chinese, CondensedText.english, languages: languages
    ).beads(ofText: 0)[0]
    #expect(beads.contains { $0.source == [0] && $0.target == [1, 3] })
  }

  @Test func aSentenceThatIsLeftOutFollowsTheOneBefore() async {
    let beads = await aligner(CondensedText.english, CondensedText.chinese).beads(ofText: 0)[0]
    #expect(beads.prefix(4).map(\.source) == [[0], [1, 3], [2], [4]])
  }

  @Test func anArticleLooksCondensed() async throws {
    let aligner = await aligner(CondensedText.english, CondensedText.chinese, mode: .auto)
    let choice = try #require(aligner.modeChoices(ofText: 0).first)
    #expect(choice.isCondensed && !choice.isForced && choice.isTargetCondensed)
    #expect(choice.lengthRatio > 1.3 && choice.sentenceRatio == 11.0 / 5 && choice.fillers > 3)
  }

  @Test func aTranslationLooksWhole() async throws {
    let english = [
      "It rained for three whole days in the hills.", "The road to the village was closed.",
      "Nobody came to the market.", "The king opened the door.", "The water was cold.",
      "We waited for the teacher.", "She read the letter twice.", "Then we went home.",
    ]
    let chinese = [
      "山里整整下了三天的雨。", "通往村子的路封闭了。", "没有人来市场。", "国王打开了门。", "水很冷。",
      "我们等着老师。", "她把信读了两遍。", "然后我们回家了。",
    ]
    let choice = try #require(
      await aligner(english, chinese, mode: .auto).modeChoices(ofText: 0).first)
    #expect(!choice.isCondensed && choice.sentenceRatio == 1 && choice.fillers == 0)
  }

  @Test(arguments: [AlignmentMode.full, .condensed])
  func aModeThatIsGivenHolds(mode: AlignmentMode) async {
    let aligner = await aligner(["It rained."], ["下雨了。"], mode: mode)
    let choices = aligner.modeChoices(ofText: 0)
    #expect(choices.map(\.isCondensed) == [mode == .condensed])
    #expect(choices.map(\.isForced) == [true])
  }

  @Test func aPassageWithoutOneSideIsNotCondensed() async {
    let beads = await aligner(["It rained.", "We left."], []).beads(ofText: 0)[0]
    #expect(beads.map(\.source) == [[0], [1]])
  }

  @Test(arguments: 0..<30)
  func everySegmentStandsInOneBead(seed: Int) async {
    var generator = SplitMix64(seed: seed)
    let texts = (0..<2).map { _ in
      (0..<Int.random(in: 1...25, using: &generator)).map { _ in
        NastyText.text(Int.random(in: 0...999, using: &generator))
      }
    }
    let beads = await aligner(texts[0], texts[1]).beads(ofText: 0)[0]
    #expect(beads.flatMap(\.source).sorted() == Array(texts[0].indices))
    #expect(beads.flatMap(\.target).sorted() == Array(texts[1].indices))
    #expect(beads.allSatisfy { 0...1 ~= $0.confidence && $0.score.isFinite })
    #expect(beads.allSatisfy { $0.source == $0.source.sorted() && $0.target == $0.target.sorted() })
  }

  /// An aligner of one passage that is learned from alone.
  private func aligner(
    _ source: [String], _ target: [String], mode: AlignmentMode = .condensed,
    languages: LanguagePair = .englishChinese
  ) async -> Aligner {
    var collection = TextCollection(languages)
    collection.append(
      LocalText(
        [(source.map(Segment.init(plain:)), target.map(Segment.init(plain:)))],
        languages: languages))
    return await Aligner(learningFrom: collection, mode: mode, jobs: 1)
  }
}

extension Segment {
  /// A sentence of which only the text matters.
  init(plain text: String) {
    self.init(
      text: text, markup: text,
      location: Location(path: "", line: 1, column: 1, bytes: 0..<text.utf8.count),
      isHeading: false)
  }
}

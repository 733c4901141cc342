import Bitext
import Segmentation
import TestSupport
import Testing

struct SegmenterTests {
  @Test func closingQuoteStaysWithItsSentence() {
    #expect(sentences("“好。”他说。") == ["“好。”", "他说。"])
  }

  @Test func openingQuoteGoesWithTheNextSentence() {
    #expect(sentences("“真的吗？”他问。“当然！”") == ["“真的吗？”", "他问。", "“当然！”"])
  }

  @Test func anAnnotationIsNeverTorn() {
    let text = "资本支出（Capex: Capital Expenditure. 指购置资产的钱。）增长了。"
    #expect(sentences(text) == [text])
  }

  @Test func germanOrdinalsDoNotEndASentence() {
    #expect(sentences("Am 3. Oktober ist frei.", Language("de")) == ["Am 3. Oktober ist frei."])
  }

  @Test func emptyTextHasNoSentences() {
    #expect(sentences("") == [])
    #expect(sentences(" \u{3000}\n") == [])
  }

  /// Cases that a careful editor decided otherwise than the rules do, and why they stay.
  ///
  /// Whether `……` is a pause or an end needs the meaning; `J. Coast. Res.` needs a list of
  /// journals.
  @Test(arguments: [("zh", 1), ("en", 1)])
  func splitsAsAnEditorWould(name: String, known: Int) throws {
    let failures = try SegmentationCase.own(name).filter { !$0.passes }
    #expect(failures.count <= known, "\(failures.map(\.report).joined(separator: "\n"))")
  }

  @Test func thereAreEnoughCasesOfEachLanguage() throws {
    #expect(try SegmentationCase.own("zh").count >= 150)
    #expect(try SegmentationCase.own("en").count >= 100)
  }

  @Test(.enabled(if: TestData.has("data/segmentation"), "the golden rules are not here"))
  func passesTheGoldenRules() throws {
    let cases = try SegmentationCase.read(TestData.url("data/segmentation/golden-en.jsonl"))
    let failures = cases.filter { !$0.passes }
    #expect(cases.count == 48)
    #expect(failures.count <= 3, "\(failures.map(\.report).joined(separator: "\n"))")
  }

  @Test(arguments: 0..<400)
  func losesNothingButWhiteSpaceBetweenSentences(seed: Int) {
    let text = NastyText.text(seed)
    let joined = sentences(text).joined().filter { !$0.isWhitespace }
    #expect(joined == text.filter { !$0.isWhitespace })
  }

  @Test(arguments: 0..<200)
  func sentencesAscendAndBeginAndEndWithText(seed: Int) {
    let text = NastyText.text(seed)
    var end = 0
    for range in Segmenter(for: .english).sentences(in: text) {
      #expect(range.lowerBound >= end && !range.isEmpty)
      end = range.upperBound
    }
    for sentence in sentences(text) {
      #expect(sentence.unicodeScalars.first?.properties.isWhitespace == false)
      #expect(sentence.unicodeScalars.last?.properties.isWhitespace == false)
    }
  }
}

func sentences(_ text: String, _ language: Language = .english) -> [String] {
  let bytes = Array(text.utf8)
  return Segmenter(for: language).sentences(in: text).map {
    String(decoding: bytes[$0], as: UTF8.self)
  }
}

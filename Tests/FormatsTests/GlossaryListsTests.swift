import Bitext
import Terminology
import TestSupport
import Testing

@testable import Formats

/// Concepts as lists for OmegaT, DeepL and Google.
struct GlossaryListsTests {
  private static let concepts: [Concept] = {
    var name = Concept(id: "align")
    name.terms["en"] = [Term("Align", status: .preferred)]
    name.matching.isName = true
    var tea = concept("tea", "Tea", "茶", "茶叶")
    tea.definition["zh"] = "喝的"
    tea.terms["zh"]?.append(Term("荼", status: .forbidden))
    tea.terms["fr"] = [Term("thé", status: .preferred)]
    var half = Concept(id: "half")
    half.terms["zh"] = [Term("一半", status: .preferred)]
    return [fullConcept, name, tea, half]
  }()

  @Test func omegaTGetsEachTermWithEachTranslation() {
    #expect(
      GlossaryFormat.omegat.written(Self.concepts).text == """
        5G network\t5G网络\tstatus: 旧译
        5G network\t五代网\t第五代移动通信网络
        5G\t5G网络\tstatus: 旧译
        5G\t五代网\t第五代移动通信网络
        Align\tAlign
        Tea\t茶\t喝的
        Tea\t茶叶\t喝的

        """)
  }

  @Test func deepLGetsTheTranslationToUse() {
    #expect(
      GlossaryFormat.deepl.written(Self.concepts).text
        == "5G network\t5G网络\n5G\t5G网络\nAlign\tAlign\nTea\t茶\n")
  }

  @Test func deepLGetsQuotesAsTablesHaveThem() {
    #expect(
      GlossaryFormat.deepl.written([concept("a", "\"x\"", "x, y")]).text == "\"\"\"x\"\"\"\tx, y\n")
  }

  @Test func googleGetsTheLanguagesFirst() {
    #expect(
      GlossaryFormat.google.written([concept("a", "Tea, hot", "\"茶\"")]).text
        == "en,zh-CN\n\"Tea, hot\",\"\"\"茶\"\"\"\n")
    #expect(
      GlossaryFormat.google.written([], tags: ["zh": "zh-TW", "en": "en-GB"]).text
        == "en-GB,zh-TW\n")
  }

  @Test func whatAListCanNotHoldIsCounted() {
    #expect(
      GlossaryFormat.omegat.written(Self.concepts).losses == [
        "left out: deprecated and forbidden terms (3)", "left out: earlier ids (1)",
        "left out: domains (1)", "left out: definitions (1)", "left out: types of terms (3)",
        "left out: notes on terms (1)", "left out: marks of names that are not translated (1)",
        "left out: settings of how terms are found (3)", "left out: examples (2)",
        "left out: sources (1)", "left out: decisions (1)",
        "left out: terms in other languages (1)",
        "left out: concepts without a term in each of the two languages (1)",
      ])
    #expect(
      GlossaryFormat.deepl.written(Self.concepts).losses.contains(
        "left out: further translations (2)"))
    #expect(
      GlossaryFormat.termsCSV.written(Self.concepts).losses == [
        "left out: settings of how terms are found (3)", "left out: examples (2)",
        "left out: decisions (1)",
      ])
  }

  @Test(arguments: [
    ("a\u{7}b", "茶", "with control characters or line breaks"),
    ("a", "茶\u{2028}叶", "with control characters or line breaks"),
    (" \u{3000}", "茶", "with an empty side"),
    (String(repeating: "茶", count: 342), "茶", "with a text above 1024 bytes"),
  ])
  func whatDeepLRefusesIsLeftOut(source: String, target: String, reason: String) {
    let written = GlossaryFormat.deepl.written([concept("a", source, target)])
    #expect(written.text.isEmpty)
    #expect(written.losses == ["left out: entries \(reason) (1)"])
  }

  @Test func aSourceStandsOnce() {
    let written = GlossaryFormat.deepl.written([
      concept("a", "Tea", "茶"), concept("b", " Tea", "茶"), concept("c", "Tea", "茶叶"),
      concept("d", "tea", "茶叶"),
    ])
    #expect(written.text == "Tea\t茶\ntea\t茶叶\n")
    #expect(
      written.losses == ["left out: entries whose source has another translation already (1)"])
  }

  @Test func aFileIsNotTooLong() {
    let long = String(repeating: "x", count: 1000)
    let concepts = (0..<6000).map { concept("\($0)", "\($0)\(long)", "\($0)\(long)") }
    let written = GlossaryFormat.deepl.written(concepts)
    #expect(written.text.utf8.count <= 10 << 20)
    #expect(written.losses.first?.hasPrefix("left out: entries beyond 10 MiB") == true)
  }

  @Test func whatOmegaTWouldMisreadIsCounted() {
    let written = GlossaryFormat.omegat.written([
      concept("a", "#1", "一号"), concept("b", "a\tb", "甲\n乙"), concept("c", "\n", "丙"),
    ])
    #expect(written.text == "a b\t甲 乙\n")
    #expect(
      written.losses
        == [
          "left out: terms that begin with #",
          "written with spaces: texts with line breaks or tabs",
          "left out: pairs with an empty side",
        ].enumerated().map { "\($1) (\([1, 3, 1][$0]))" })
  }

  @Test(arguments: 0..<40)
  func omegaTListsAreReadAsTheyWereWritten(seed: Int) throws {
    let concepts = (0..<3).map { number in
      func text(_ name: String, _ offset: Int) -> String {
        let nasty = NastyText.text(seed * 9 + number * 3 + offset).replacing("\u{0}", with: "x")
          .filter { !$0.isNewline && $0 != "\t" }
        return "\(name)\(number)" + nasty + "."
      }
      var concept = concept("", text("en", 0), text("zh", 1))
      concept.terms["zh"] = concept.terms["zh"]?.map {
        Term($0.text, status: .proposed, note: text("note", 2))
      }
      concept.terms["en"] = concept.terms["en"]?.map { Term($0.text, status: .proposed) }
      return concept
    }
    let written = GlossaryFormat.omegat.written(concepts)
    let terms = try #require(try foreignTerms(written.text, path: "t.txt"))
    let isSame = terms.entries.map(\.concept) == concepts
    #expect(isSame, "\(written.text)")
  }
}

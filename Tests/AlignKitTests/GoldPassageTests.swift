import Alignment
import Bitext
import Foundation
import TestSupport
import Testing

@testable import AlignKit

struct GoldPassageTests {
  @Test func segmentsFindTheirSentences() {
    #expect(
      SentenceMap(["One.", "Two. Three."], onto: ["One.", "Two.", "Three."])?.sentences == [
        [0], [1, 2],
      ])
    #expect(
      SentenceMap(["One. Two", "and three."], onto: ["One.", "Two and three."])?.sentences == [
        [0, 1], [1],
      ])
  }

  @Test func marksAndSpacesDoNotCount() {
    #expect(SentenceMap(["“好。”", "……"], onto: ["**好** 。"])?.sentences == [[0], []])
  }

  @Test func anotherTextIsNone() {
    #expect(SentenceMap(["One."], onto: ["Two."]) == nil)
    #expect(SentenceMap(["One."], onto: ["One.", "Two."]) == nil)
  }

  @Test func beadsOfSegmentsAreThoseOfSentences() throws {
    // The text is split more finely than the gold standard.
    let section = try section(en: ["A b. C.", "D."], zh: ["甲。", "乙。"], beads: [([0], [0])])
    let passage = try #require(
      GoldPassage(section, source: ["A b.", "C.", "D."], target: ["甲。", "乙。"]))
    let evaluation = CondensedEvaluation([
      passage.compared([
        BeadIndices(first: [0, 1], second: [0]), BeadIndices(first: [2], second: []),
        BeadIndices(first: [], second: [1]),
      ])
    ])
    #expect(evaluation.strict.f1 == 1 && evaluation.aloneInTarget.f1 == 1)
    #expect(passage.condensedBeads == [CondensedBead(condensed: 0..<1, full: [0, 1])])
  }

  @Test func aBeadWithASentenceThatIsNotThereIsAFault() throws {
    let folder = try TemporaryFolder()
    try folder.write(CondensedText.gold("a.md", english: ["One."]), to: "gold.json")
    let error = #expect(throws: InputError.self) {
      try CondensedGold(path: folder.path + "/gold.json")
    }
    #expect(error?.reason.contains("with a sentence that is not there") == true)
  }

  @Test(.enabled(if: TestData.has("data/condensed/gold.json"), "the condensed set is not here"))
  func alignsATalkWithItsArticle() async throws {
    let url = TestData.url("data/condensed/gold.json")
    let content = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any]
    let documents = try #require(content?["documents"] as? [Any])
    let folder = try TemporaryFolder()
    try folder.write(
      JSONSerialization.data(withJSONObject: ["documents": [documents[0]]]), to: "gold.json")
    let results = try await Project(Configuration()).results(
      against: folder.path + "/gold.json", documentsIn: url.deletingLastPathComponent().path,
      jobs: 1)
    #expect(results.first?.passages.condensed == 5)
    #expect(results.allSatisfy { $0.evaluation.links.f1 > 0.8 && $0.evaluation.strict.f1 > 0.6 })
  }

  private func section(
    en: [String], zh: [String], beads: [([Int], [Int])]
  ) throws -> CondensedGold.Section {
    let content: [String: Any] = [
      "title": "", "en": en, "zh": zh, "beads": beads.map { ["en": $0, "zh": $1] },
    ]
    return try JSONDecoder().decode(
      CondensedGold.Section.self, from: JSONSerialization.data(withJSONObject: content))
  }
}

import Alignment
import Bitext
import Testing

struct ExplanationTests {
  @Test func featuresAddUpToTheScore() async throws {
    for explanation in try await explanations() {
      let sum = explanation.features.reduce(0) { $0 + $1.price }
      #expect(abs(sum - explanation.bead.score) < 0.001)
    }
  }

  @Test func namesTheWordsThatSpeakForABead() async throws {
    let first = try #require(try await explanations().first)
    #expect(first.evidence.contains { $0.source == "water" && $0.target == "水" })
    #expect(first.evidence.map(\.weight) == first.evidence.map(\.weight).sorted(by: >))
  }

  @Test func aRivalIsWorseAndHoldsASegmentOfTheBead() async throws {
    for explanation in try await explanations() {
      let rival = try #require(explanation.rival)
      #expect(rival.difference >= 0)
      #expect(
        rival.source.contains { explanation.bead.source.contains($0) }
          || rival.target.contains { explanation.bead.target.contains($0) })
    }
  }

  private func explanations() async throws -> [Explanation] {
    var collection = TextCollection(.englishChinese)
    let source = ["The water is cold today.", "We wait.", "The king opened the door."]
    let target = ["今天的水很冷。", "我们等着。", "国王打开了门。"]
    collection.append(
      LocalText([(source.map(segment), target.map(segment))], languages: .englishChinese))
    return await Aligner(learningFrom: collection, jobs: 1).explanations(ofText: 0)[0]
  }

  private func segment(_ text: String) -> Segment {
    Segment(
      text: text, markup: text,
      location: Location(path: "", line: 1, column: 1, bytes: 0..<text.utf8.count),
      isHeading: false)
  }
}

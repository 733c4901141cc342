import AlignKit
import Bitext
import Checking
import Terminology
import Testing

struct BaselineTests {
  @Test func knownFindingsAreParted() {
    let baseline = Baseline(of: [finding("开支", line: 3)])
    let parts = baseline.parting(
      [finding("开支", line: 9), finding("茶", line: 1)], aliases: .none)
    #expect(parts.known.map(\.place.line) == [9])
    #expect(parts.unknown.map(\.place.line) == [1])
  }

  @Test func equalFindingsAreKnownAsOftenAsTheyWere() {
    let baseline = Baseline(of: [finding("开支", line: 1), finding("开支", line: 2)])
    let parts = baseline.parting((1...3).map { finding("开支", line: $0) }, aliases: .none)
    #expect(parts.known.map(\.place.line) == [1, 2])
    #expect(parts.unknown.map(\.place.line) == [3])
  }

  @Test func anotherSentenceIsAnotherFinding() {
    let baseline = Baseline(of: [finding("开支", line: 1, sentence: "开支大。")])
    let found = finding("开支", line: 1, sentence: "开支小。")
    #expect(baseline.parting([found], aliases: .none).known.isEmpty)
  }

  @Test func certainErrorsAreKnownToo() {
    let certain = finding("股份", line: 1, isCertain: true)
    let known = Baseline(of: [certain]).parting([certain], aliases: .none).known
    #expect(known.map(\.isCertainError) == [true])
  }

  @Test func mergedConceptsStayKnown() {
    var merged = Concept(id: "b")
    merged.aliases = ["a"]
    let baseline = Baseline(of: [
      finding("开支", line: 1, concept: "a"), finding("开支", line: 2, concept: "b"),
    ])
    let found = (1...3).map { finding("开支", line: $0, concept: "b") }
    #expect(baseline.parting(found, aliases: ConceptAliases([merged])).known.count == 2)
    #expect(baseline.parting(found, aliases: .none).known.count == 1)
  }

  @Test func aBaselineOfTheKnownOnlyShrinks() {
    let before = Baseline(of: ["茶", "水"].map { finding($0, line: 1) })
    let found = ["水", "火"].map { finding($0, line: 1) }
    let after = Baseline(of: before.parting(found, aliases: .none).known)
    #expect(after.entries.map(\.identity.match) == ["水"])
  }

  @Test func fingerprintsDoNotDependOnLines() {
    let high = [finding("开支", line: 1)].fingerprinted()
    let low = [finding("开支", line: 500)].fingerprinted()
    #expect(high.map(\.fingerprint) == low.map(\.fingerprint))
    #expect(high[0].fingerprint.count == 32)
  }

  @Test func fingerprintsOfEqualFindingsDiffer() {
    let findings = [finding("开支", line: 7), finding("开支", line: 1)].fingerprinted()
    #expect(findings[0].fingerprint != findings[1].fingerprint)
    #expect(findings[1].fingerprint == [finding("开支", line: 1)].fingerprinted()[0].fingerprint)
  }

  @Test func theLineStandsForAMissingSentence() {
    let finding = finding("开支", line: 1, sentence: nil)
    #expect(finding.identity.sentence == "开支竞赛")
  }
}

/// A finding of `term/deprecated`, or a certain one of `term/forbidden`.
private func finding(
  _ match: String, line: Int, sentence: String? = "句子。", concept: String? = nil,
  isCertain: Bool = false
) -> Finding {
  let place = Location(path: "茶.md", line: line, column: 1, bytes: line * 10..<line * 10 + 6)
  var seen = Observation(place: place, match: match, message: "")
  seen.target = sentence
  seen.concept = concept
  seen.isDecided = true
  return Finding(
    rule: isCertain ? "term/forbidden" : "term/deprecated", level: isCertain ? .error : .warning,
    observation: seen, excerpt: Excerpt(line: "\t\(match)竞赛 ", match: 1..<7))
}

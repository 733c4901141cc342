import Bitext
import Formats
import Terminology
import Testing

struct HarvestTests {
  @Test func theKeyIsTheMostSpecificEnglishForm() throws {
    let candidates = Candidate.harvest([try evidence("**资本支出**（Capex: Capital Expenditure）增加。")])
    #expect(candidates.map(\.key) == ["capital-expenditure"])
  }

  @Test func theSameTermInTwoDocumentsIsOneCandidate() throws {
    let text = "**摩尔定律**（Moore's Law）失效。"
    let candidates = Candidate.harvest([try evidence(text, "a"), try evidence(text, "b")])
    #expect(candidates.count == 1)
    #expect(candidates.first?.count == 2)
    #expect(candidates.first?.documents == ["a", "b"])
    #expect(candidates.first?.first.path == "a.md")
  }

  @Test func twoTermsForOneConceptAreTwoCandidates() throws {
    let candidates = Candidate.harvest([
      try evidence("**资本支出**（Capex）。"), try evidence("**资本开支**（Capex）。"),
    ])
    #expect(candidates.map(\.term) == ["资本开支", "资本支出"])
  }

  @Test func aFormInTheOriginalAttestsTheTerm() throws {
    let english = "<details><summary>Original</summary>Their capex grew last year.</details>"
    #expect(try evidence("**资本支出**（Capex）增加。\n\n\(english)").candidates.map(\.isAttested) == [true])
    #expect(
      try evidence("**粘性**（Stickiness）高。\n\n\(english)").candidates.map(\.isAttested) == [false])
  }

  @Test func namesComeFromTheFrontMatter() throws {
    let text = "---\npeople:\n  - Ada Moss\nproducts_models: [Tarn 3]\n---\n文本。"
    let names = try evidence(text).candidates
    #expect(names.map(\.english) == ["Ada Moss", "Tarn 3"])
    #expect(names.map(\.first.line) == [3, 4])
    #expect(names.allSatisfy { $0.kind == .name && $0.term.isEmpty })
  }

  private func evidence(_ markdown: String, _ name: String = "a") throws -> TermEvidence {
    let file = DocumentInput.File(path: "\(name).md", bytes: Array(markdown.utf8))
    return TermEvidence(
      of: try Document(
        reading: DocumentInput(name: name, content: .bilingual(file)), languages: .englishChinese))
  }
}

import Bitext
import Checking
import Terminology
import TestSupport
import Testing

@testable import AlignKit

/// Where documents name a concept, and how that is counted.
struct ConceptPageTests {
  @Test func whatMarkupDividesIsMarkedAsReadersSeeIt() async throws {
    let page = try await page(source: "Capex fell in xAI AI.", target: "在 xAI AI 公司，**资本**支出下降。")
    #expect(page.occurrences.map { mark($0.target) } == ["在 xAI AI 公司，【资本支出】下降。"])
    #expect(page.occurrences.map { mark($0.source) } == ["【Capex】 fell in xAI AI."])
  }

  @Test func aTermIsMarkedWhereItStandsByItself() async throws {
    let page = try await page("AI", source: "The AI of xAI.", target: "xAI 与 AI 公司。")
    #expect(page.occurrences.map { mark($0.target) } == ["xAI 与 【AI】 公司。"])
  }

  @Test func severalSentencesOfAUnitAreMarked() async throws {
    let page = try await page(
      source: "Rain fell. Capex fell, and capex rose later in the whole of that very long year.",
      target: "下雨了。资本支出下降，而在那漫长的一整年里，资本支出后来又上升了。")
    #expect(page.occurrences.compactMap { mark($0.source) }.joined().contains("【capex】 rose"))
    #expect(page.entry.counts?.renderings == ["资本支出": 2])
  }

  @Test func whatTheOriginalDoesNotAskForIsNotCounted() async throws {
    let page = try await page(source: "Spending fell.", target: "资本支出下降。")
    #expect(page.occurrences.map(\.standing) == [.unasked])
    #expect(page.entry.counts?.total == 0)
    #expect(page.entry.counts?.isUnused == false)
  }

  @Test func inADocumentOfOneLanguageEveryPlaceCounts() async throws {
    let folder = try glossary()
    try folder.write("资本支出下降。\n\n资本支出上升。\n", to: "seeds/a.md")
    let page = try await page("capex", in: folder)
    #expect(page.occurrences.map(\.standing) == [.alone, .alone])
    #expect(page.entry.counts?.renderings == ["资本支出": 2])
  }

  @Test func aNameStandsForItself() async throws {
    let page = try await page("AI", source: "The AI rose.", target: "AI 上升了。")
    #expect(page.entry.counts?.renderings == ["AI": 1])
    #expect(page.entry.counts?.missing == 0)
  }

  private func mark(_ text: MarkedText?) -> String? {
    text?.shown({ "【\($0)】" }, { $0 })
  }

  private func page(
    _ concept: String = "capex", source: String, target: String
  ) async throws -> ConceptPage {
    let folder = try glossary()
    try folder.write(source + "\n", to: "seeds/a.en.md")
    try folder.write(target + "\n", to: "seeds/a.zh.md")
    return try await page(concept, in: folder)
  }

  private func page(_ concept: String, in folder: TemporaryFolder) async throws -> ConceptPage {
    var configuration = Configuration()
    configuration.corpus = folder.path + "/corpus"
    let desk = GlossaryDesk(
      GlossaryFolder(reading: folder.path + "/glossary"), configuration.languages)
    let documents = try GlossaryDocuments([folder.path + "/seeds"], desk, configuration)
    return try await ConceptPage(of: concept, on: desk, in: documents, jobs: 1) { _ in }
  }

  private func glossary() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("id: capex\nen: [Capex]\nzh: [资本支出]\n", to: "glossary/terms/capex.yml")
    try folder.write("id: ai\nen: [AI]\nmatch: {dnt: true}\n", to: "glossary/terms/ai.yml")
    return folder
  }
}

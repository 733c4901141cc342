import Bitext
import Formats
import Foundation
import Terminology
import TestSupport
import Testing

@testable import AlignKit

/// A person's decision can never be lost: the rules by which documents and people share a glossary.
struct MergeRulesTests {
  @Test func rule1HarvestIsAPureFunctionOfTheSeeds() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "**资本支出**（Capex: Capital Expenditure）和**残值**（Residual Value）。\n", to: "seeds/a.md")
    try folder.write("id: residual-value # mine\nzh: [剩余价值]\n", to: "g/terms/residual-value.yml")
    var configuration = Configuration()
    configuration.glossary = folder.path + "/g"
    configuration.corpus = folder.path + "/corpus"
    func glossary() async throws -> [String: Data] {
      let report = await Project(configuration).run(
        [folder.path + "/seeds"], mode: .anew, jobs: 1
      ) { _ in }
      #expect(report.errors.isEmpty)
      return try folder.contents(of: "g")
    }
    let before = try folder.contents(of: "g/terms")
    let first = try await glossary()
    #expect(try await glossary() == first)
    #expect(first["candidates.tsv"]?.isEmpty == false)
    #expect(try folder.contents(of: "g/terms") == before)
  }

  @Test func rule2TheKeyIsTheMostSpecificFormAndLinksAnAcronymWithItsExpansion() throws {
    let desk = try desk(candidates: [
      ("Capex", "Capital Expenditure", "资本支出"), ("Capex", nil, "资本开支"),
    ])
    #expect(desk.assembled.glossary.concepts.map(\.id) == ["capital-expenditure"])
    #expect(try desk.subject("Capex").concept.id == "capital-expenditure")
  }

  @Test func rule3OnlyTheKeyThatIsMeantChanges() throws {
    let folder = try TemporaryFolder()
    let text = "# mine\r\nid: tea\r\ncolour: green   # kept\r\nzh:\r\n  - '茶' # best\r\n"
    try folder.write(text, to: "terms/tea.yml")
    try desk(in: folder).forbid("茶叶", of: "tea").write()
    #expect(
      try folder.text("terms/tea.yml") == text + "  - {term: 茶叶, status: forbidden}\r\n")
  }

  @Test func rule3AFileThatChangedSinceItWasReadIsNotWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: tea\nzh: [茶]\n", to: "terms/tea.yml")
    let changes = try desk(in: folder).forbid("茶叶", of: "tea")
    try folder.write("id: tea\nzh: [茶]\n# mine\n", to: "terms/tea.yml")
    let error = #expect(throws: InputError.self) { try changes.write() }
    #expect(error?.reason == "was changed meanwhile; run the command again")
    #expect(try folder.text("terms/tea.yml") == "id: tea\nzh: [茶]\n# mine\n")
  }

  @Test func rule4WhereAPersonsFieldStandsHarvestIsEvidenceOnly() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: tea\nen: [Tea]\nzh: [茶]\n", to: "terms/tea.yml")
    let desk = try desk(in: folder, candidates: [("Tea", nil, "茶叶")])
    #expect(desk.assembled.glossary.concepts == desk.folder.decided)
    #expect(desk.assembled.conflicts.map(\.concept) == ["tea"])
    #expect(try folder.text("terms/tea.yml") == "id: tea\nen: [Tea]\nzh: [茶]\n")
  }

  @Test func rule5MergingKeepsTheOldIdAsAnAlias() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: tea\nen: [Tea]\nzh: [茶]\n", to: "terms/tea.yml")
    try folder.write("id: cha\naliases: [te]\nen: [Cha]\nzh: [茶叶]\n", to: "terms/cha.yml")
    try desk(in: folder).merge("cha", into: "tea").write()
    #expect(!folder.has("terms/cha.yml"))
    #expect(
      try folder.text("terms/tea.yml") == """
        id: tea
        aliases: [cha, te]
        en: [Tea, {term: Cha, status: admitted}]
        zh: [茶, {term: 茶叶, status: admitted}]

        """)
    let concept = try desk(in: folder).assembled.glossary.concept("te")
    #expect(concept?.id == "tea")
  }

  @Test func rule6BulkWorkGoesThroughATable() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: tea # mine\nzh: [茶, 茶叶]\n", to: "terms/tea.yml")
    let desk = try desk(in: folder, candidates: [("Milk", nil, "奶"), ("Rice", nil, "米")])
    let table = TermTable.text(desk.assembled.glossary.concepts, as: .tsv)
      .replacing("tea\tzh\t茶叶\tadmitted", with: "tea\tzh\t茶叶\tforbidden")
      .replacing("milk\tzh\t奶\tproposed", with: "milk\tzh\t奶\tpreferred")
    let rows = try TermRows(reading: Array(table.utf8), path: "t.tsv")
    try desk.imported(rows, .init()).changes.write()
    #expect(
      try folder.text("terms/tea.yml") == "id: tea # mine\nzh: [茶, {term: 茶叶, status: forbidden}]\n"
    )
    #expect(try folder.text("terms/milk.yml").contains("zh:\n  - {term: 奶, status: preferred}\n"))
    #expect(!folder.has("terms/rice.yml"))
    let after = GlossaryDesk(GlossaryFolder(reading: folder.path), .englishChinese)
    #expect(after.imported(rows, .init()).changes.changes.isEmpty)
  }

  private func desk(
    in folder: TemporaryFolder? = nil, candidates: [(String, String?, String)] = []
  ) throws -> GlossaryDesk {
    let folder = try folder ?? TemporaryFolder()
    let found = candidates.map { english, expansion, term in
      Candidate(
        key: TermKey.fold(expansion ?? english), english: english, expansion: expansion,
        term: term, definition: nil, kind: .annotation, count: 1,
        first: .init(path: "a.md", line: 1), documents: ["a"], isAttested: true)
    }
    if !found.isEmpty { try folder.write(CandidatesTSV.text(found), to: "candidates.tsv") }
    return GlossaryDesk(GlossaryFolder(reading: folder.path), .englishChinese)
  }
}

import Bitext
import Formats
import Terminology
import TestSupport
import Testing

@testable import AlignKit

/// Concepts of another term base: as proposals, and taken over.
struct ProposedTermsTests {
  private static let capex = "id: capex\nen: [Capex]\nzh: [资本支出]\n"

  private static let client = """
    <tbx><text><body>
    <conceptEntry id="c1"><descrip type="subjectField">drinks</descrip>
    <note>case: exact</note>
    <langSec xml:lang="en"><termSec><term>Tea</term></termSec></langSec>
    <langSec xml:lang="zh-CN">
    <termSec><term>茶水</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
    <termSec><term>茶</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
    <termSec><term>荼</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
    </langSec></conceptEntry>
    <conceptEntry id="c2">
    <langSec xml:lang="en"><termSec><term>CapEx</term></termSec></langSec>
    <langSec xml:lang="zh"><termSec><term>资本开支</term></termSec></langSec></conceptEntry>
    <conceptEntry id="c3">
    <langSec xml:lang="en"><termSec><term>capex</term></termSec></langSec>
    <langSec xml:lang="zh"><termSec><term>资本支出</term></termSec></langSec></conceptEntry>
    </body></text></tbx>

    """

  @Test func whatIsImportedIsProposed() throws {
    let folder = try proposed()
    let tea = try #require(desk(folder).assembled.glossary.concept("tea"))
    #expect(!tea.isDecided && tea.domain == "drinks")
    #expect(tea.terms["zh"]?.map(\.text) == ["茶", "茶水", "荼"])
    #expect(tea.terms["zh"]?.map(\.status) == [.proposed, .proposed, .deprecated])
    #expect(tea.sources == ["\(folder.path)/client.tbx#4"])
  }

  @Test func whatPeopleDecidedOtherwiseIsAConflict() throws {
    let conflicts = desk(try proposed()).assembled.conflicts
    #expect(conflicts.map(\.concept) == ["capex"])
    #expect(conflicts.map(\.candidate.term) == ["资本开支"])
    #expect(conflicts.map(\.candidate.first.line) == [11])
  }

  @Test func theCheckKnowsNothingOfIt() throws {
    let folder = try proposed()
    let assembled = desk(folder).folder.assembled(.englishChinese)
    #expect(assembled.glossary.concepts.map(\.id) == ["capex"])
  }

  @Test func whatIsAcceptedKeepsWhatTheOtherSays() throws {
    let folder = try proposed()
    try desk(folder).accept("tea").write()
    #expect(
      try folder.text("terms/tea.yml") == """
        id: tea
        domain: drinks
        en:
          - {term: Tea, status: preferred}
        zh:
          - {term: 茶, status: preferred}
          - {term: 茶水, status: admitted}
          - {term: 荼, status: deprecated}
        source: ['\(folder.path)/client.tbx#4']

        """)
    #expect(desk(folder).assembled.glossary.concepts.map(\.id) == ["capex", "tea"])
  }

  @Test func aTermThatIsPreferredIsNotDeprecated() throws {
    let folder = try proposed()
    try desk(folder).accept("tea", preferring: "荼").write()
    let tea = desk(folder).folder.decided.first { $0.id == "tea" }
    #expect(tea?.terms["zh"]?.map(\.status) == [.preferred, .admitted, .admitted])
  }

  @Test func whatIsImportedAgainAddsNothing() throws {
    let folder = try proposed()
    let before = try folder.contents(of: ".")
    #expect(try importing(folder).changes.changes.isEmpty)
    try importing(folder).changes.write()
    #expect(try folder.contents(of: ".") == before)
  }

  @Test func whatIsRejectedDoesNotComeBack() throws {
    let folder = try proposed()
    try desk(folder).reject("tea").write()
    #expect(desk(folder).assembled.glossary.concepts.map(\.id) == ["capex"])
    try folder.write("", to: "imported.tsv")
    try importing(folder).changes.write()
    #expect(desk(folder).assembled.glossary.concepts.map(\.id) == ["capex"])
  }

  @Test func oneRenderingMayBeRejected() throws {
    let folder = try proposed()
    try desk(folder).reject("tea", term: "茶水").write()
    let tea = desk(folder).assembled.glossary.concept("tea")
    #expect(tea?.terms["zh"]?.map(\.text) == ["茶", "荼"])
  }

  @Test func whatDocumentsProposeTooIsOneConcept() throws {
    let folder = try proposed()
    try folder.write(
      """
      key\ten\texpansion\tzh\tdefinition\tkind\tcount\tfirst\tdocuments\tattested
      tea\tTea\t\t茶叶\t\tannotation\t2\ta.md:5\ta\tyes

      """, to: "candidates.tsv")
    let assembled = desk(folder).assembled
    #expect(assembled.glossary.concept("tea")?.terms["zh"]?.map(\.text) == ["茶叶", "茶", "茶水", "荼"])
    #expect(assembled.proposals["tea"]?.map(\.term) == ["茶叶", "茶", "茶水"])
  }

  @Test func whatHasNoPlaceIsTold() throws {
    let folder = try glossary()
    #expect(
      try importing(folder).changes.notices.map(\.reason)
        == ["left out of proposals: how terms are found (1)"])
  }

  @Test func anImportedTableThatCanNotBeReadIsNotWrittenOver() throws {
    let folder = try glossary()
    try folder.write("nothing\n", to: "imported.tsv")
    let outcome = try importing(folder)
    #expect(outcome.changes.changes.isEmpty && outcome.problems.count == 1)
  }

  @Test func aReviewAsksAboutIt() async throws {
    let folder = try proposed()
    var configuration = Configuration()
    configuration.glossary = folder.path
    let review = try await Project(configuration).review(
      [], mined: .atLast, by: .init(), .dryRun, jobs: 1
    ) { _ in }
    #expect(review.session.items.map(\.id) == ["capex", "tea"])
    #expect(review.session.items.map(\.kind) == [.conflict, .inconsistent])
  }

  @Test func aTermBaseIsTakenOver() throws {
    let folder = try glossary()
    let outcome = desk(folder).imported(
      try desk(folder).terms(reading: folder.path + "/client.tbx"), .init())
    #expect(outcome.problems.isEmpty, "\(outcome.problems)")
    try outcome.changes.write()
    #expect(
      try folder.text("terms/tea.yml").contains("match: {case: exact}\n"))
    let capex = desk(folder).folder.decided.first { $0.id == "capex" }
    #expect(capex?.terms["zh"]?.map(\.text) == ["资本支出", "资本开支"])
  }

  @Test func twoConceptsWithOneNameStayTwo() throws {
    let folder = try glossary()
    let text = Self.client.replacing("c1", with: "river-bank").replacing("c2", with: "money-bank")
    try folder.write(text.replacing("CapEx", with: "Tea"), to: "client.tbx")
    for _ in 0..<2 {
      let terms = try desk(folder).terms(reading: folder.path + "/client.tbx")
      try desk(folder).imported(terms, .init()).changes.write()
      #expect(desk(folder).folder.decided.map(\.id) == ["capex", "money-bank", "river-bank"])
      #expect(desk(folder).folder.decided.map { $0.terms["zh"]?.count } == [1, 1, 3])
    }
  }

  @Test(arguments: 0..<20)
  func whatIsWrittenAsTBXChangesNothingWhenImported(seed: Int) throws {
    let folder = try proposed()
    try desk(folder).accept("tea").write()
    try folder.write(
      "id: a-\(seed)\nen: [{term: '\(NastyYAML.text(seed))', type: full}]\ndnt: true\n"
        + "match: {case: exact, annotate: never, not_in: ['\(NastyYAML.text(seed + 99))']}\n"
        + "examples:\n  - {zh: 一, ok: false}\n  - {en: x, ok: true}\n"
        + "decided: {by: Ada, on: '2020'}\n", to: "terms/a-\(seed).yml")
    let desk = desk(folder)
    #expect(desk.folder.problems.isEmpty, "\(desk.folder.problems)")
    for format in [GlossaryFormat.tbx, .tbx2] {
      let written = format.write(
        desk.assembled.glossary.concepts, .englishChinese, LanguageTags())
      try folder.write(written.text, to: "ours.tbx")
      let outcome = desk.imported(try desk.terms(reading: folder.path + "/ours.tbx"), .init())
      #expect(outcome.changes.changes.isEmpty && outcome.changes.notices.isEmpty)
      #expect(outcome.problems.isEmpty, "\(outcome.problems)")
    }
  }

  private func glossary() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.capex, to: "terms/capex.yml")
    try folder.write(Self.client, to: "client.tbx")
    return folder
  }

  private func proposed() throws -> TemporaryFolder {
    let folder = try glossary()
    try importing(folder).changes.write()
    return folder
  }

  private func importing(_ folder: TemporaryFolder) throws -> GlossaryImport {
    desk(folder).proposed(try desk(folder).terms(reading: folder.path + "/client.tbx"))
  }

  private func desk(_ folder: TemporaryFolder) -> GlossaryDesk {
    GlossaryDesk(GlossaryFolder(reading: folder.path), .englishChinese)
  }
}

/// Texts that stand between single quotes of YAML on one line.
private enum NastyYAML {
  static func text(_ seed: Int) -> String {
    let text = NastyText.text(seed).unicodeScalars.filter {
      $0.value > 0x1F && $0 != "'" && $0 != "&" && !(0x7F...0x9F ~= $0.value)
        && !["\u{2028}", "\u{FEFF}", "\u{FFFE}"].contains($0)
    }
    return "x" + String(String.UnicodeScalarView(text)) + "."
  }
}

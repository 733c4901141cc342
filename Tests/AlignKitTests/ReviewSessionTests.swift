import AlignKit
import Bitext
import Checking
import Terminology
import TestSupport
import Testing

/// Deciding about one concept after another.
struct ReviewSessionTests {
  private let project: ReviewFolder

  init() throws { project = try ReviewFolder() }

  @Test func conflictsComeFirstAndNamesLast() async throws {
    let items = try await project.session().items
    #expect(items.map(\.id) == ["tea", "capital-expenditure", "rice", "milk", "tarn-3"])
    #expect(items.map(\.kind) == [.conflict, .inconsistent, .proposal, .proposal, .name])
  }

  @Test func whatStandsInMorePlacesComesFirst() async throws {
    try project.folder.write(
      (1...9).map { "喝牛奶\($0)。\n\n> Drink milk \($0).\n" }.joined(separator: "\n"),
      to: "seeds/a.md")
    let session = try await project.session(["seeds"])
    let milk = try #require(session.items.first { $0.id == "milk" })
    #expect(milk.places == 9)
    #expect(milk.renderings.map(\.count) == [9])
    #expect(session.items.map(\.id).firstIndex(of: "milk") == 2)
  }

  @Test func occurrencesShowBothLanguages() async throws {
    try project.folder.write("# 茶\n\n他喝**牛奶**。\n\n> He drinks milk.\n", to: "seeds/a.md")
    let item = try await project.session(["seeds"]).items.first { $0.id == "milk" }
    let occurrence = try #require(item?.occurrences.first)
    #expect(occurrence.place.line == 3)
    #expect(occurrence.source?.line == "He drinks milk.")
    #expect(occurrence.source?.match == 10..<14)
    #expect(occurrence.target?.line == "他喝牛奶。")
  }

  @Test func minedTermsWaitUntilNothingElseDoes() async throws {
    var session = try await project.session()
    try session.answer(["a", "a", "a", "a", "a"])
    #expect(session.items.isEmpty)
    #expect(try await project.session().items.map(\.id) == ["turbine-blade"])
  }

  @Test func minedTermsAreReviewedOnDemand() async throws {
    let items = try await project.session(mined: .always).items
    #expect(items.last?.id == "turbine-blade")
    #expect(items.last?.kind == .mined)
  }

  @Test func aMinedTermIsAcceptedByItsEnglish() async throws {
    var session = try await project.session()
    _ = try session.decide([TermDecision(.accept, "Turbine Blade")], on: "turbine-blade")
    #expect(
      try project.folder.text("glossary/terms/turbine-blade.yml") == """
        id: turbine-blade
        en:
          - {term: turbine blade, status: preferred}
        zh:
          - {term: 涡轮叶片, status: preferred}
        source: [a.md#1]

        """)
  }

  @Test func acceptingAConflictAdmitsWhatDocumentsHave() async throws {
    var session = try await project.session()
    try session.answer("a")
    #expect(
      try project.folder.text("glossary/terms/tea.yml") == """
        id: tea # mine
        en: [Tea, {term: Oolong, status: admitted}]
        zh: [茶, {term: 茶叶, status: admitted}]

        """)
  }

  @Test func rejectingAConflictNamesEachCandidate() async throws {
    var session = try await project.session()
    try session.answer("R 不对")
    #expect(
      try project.folder.text("glossary/rejected.tsv") == """
        key\tterm\tkind\tby\ton\twhy
        tea\t茶叶\t\t\t\t不对
        oolong\t茶\t\t\t\t不对

        """)
    #expect(session.items.first?.id == "capital-expenditure")
  }

  @Test func aConceptIsAskedAboutUntilAllIsDecided() async throws {
    var session = try await project.session()
    try session.answer("f 2")
    #expect(session.items.first?.id == "tea")
    #expect(session.items.first?.open == [3])
    try session.answer("d")
    #expect(session.items.first?.id == "capital-expenditure")
  }

  @Test func preferringATermAdmitsTheOther() async throws {
    var session = try await project.session()
    try session.answer(["s", "2"])
    #expect(
      try project.folder.text("glossary/terms/capital-expenditure.yml").contains(
        "zh:\n  - {term: 资本开支, status: preferred}\n  - {term: 资本支出, status: admitted}\n"))
  }

  @Test func ofSeveralTermsOneMustBeNamed() async throws {
    var session = try await project.session()
    let error = try #require(throws: InputError.self) { try session.answer("f") }
    #expect(error.reason == "several renderings are open; name one, as in f 2")
  }

  @Test func whatIsDecidedIsGoneNextTimeAndWhatIsSkippedIsNot() async throws {
    var session = try await project.session()
    try session.answer(["s", "a", "r"])
    #expect(session.items.map(\.id) == ["milk", "tarn-3"])
    #expect(try await project.session().items.map(\.id) == ["tea", "milk", "tarn-3"])
  }

  @Test func undoingRestoresTheBytesOfEveryStep() async throws {
    let before = try project.files()
    var session = try await project.session()
    let answers = ["f 2", "a", "s", "R why", "1", "m tea", "2", "a"]
    for answer in answers where !session.items.isEmpty { try? session.answer(answer) }
    #expect(try project.files() != before)
    while try session.undo() != nil {}
    #expect(try project.files() == before)
    #expect(session.items.map(\.id) == ["tea", "capital-expenditure", "rice", "milk", "tarn-3"])
  }

  @Test func undoingAMergeBringsTheFileBack() async throws {
    try project.folder.write(
      "id: cha\nen: [Cha]\nzh: [{term: 茗, status: proposed}]\n", to: "glossary/terms/cha.yml")
    let before = try project.files()
    var session = try await project.session()
    _ = try session.decide([TermDecision(.merge, "cha", term: "tea")], on: "cha")
    #expect(!project.folder.has("glossary/terms/cha.yml"))
    try session.answer("u")
    #expect(try project.files() == before)
    #expect(session.items.first?.id == "cha")
  }

  @Test func whatWasChangedMeanwhileIsNotUndone() async throws {
    var session = try await project.session()
    try session.answer("a")
    try project.folder.write("id: tea\nzh: [茗]\n", to: "glossary/terms/tea.yml")
    #expect(throws: InputError.self) { try session.undo() }
    #expect(try project.folder.text("glossary/terms/tea.yml") == "id: tea\nzh: [茗]\n")
  }

  @Test func whatSomebodyElseWroteIsSeenAtTheNextAnswer() async throws {
    var session = try await project.session()
    try project.folder.write("id: tea\nen: [Tea]\nzh: [茗]\n", to: "glossary/terms/tea.yml")
    #expect(throws: InputError.self) { try session.answer("a") }
    try session.answer("a")
    #expect(
      try project.folder.text("glossary/terms/tea.yml")
        == "id: tea\nen: [Tea]\nzh: [茗, {term: 茶叶, status: admitted}]\n")
  }

  @Test func whatAMergeBringsIsAdmitted() async throws {
    var session = try await project.session()
    try session.answer(["s", "s", "a", "m rice"])
    #expect(session.items.first?.id == "rice")
    #expect(session.items.first?.open == [2])
    try session.answer("a")
    #expect(
      try project.folder.text("glossary/terms/rice.yml").contains(
        "  - {term: 牛奶, status: admitted}\n"))
    #expect(session.items.map(\.id) == ["tarn-3"])
  }

  @Test func decisionsThatHoldAlreadyChangeNothing() async throws {
    let rows = try DecisionsTable.rows
    var first = try await project.session()
    #expect(first.decide(rows, of: "d.tsv").problems == [])
    let after = try project.files()
    var second = try await project.session()
    #expect(second.decide(rows, of: "d.tsv").problems == [])
    #expect(second.changes.isEmpty && second.held == rows.count - 1)
    #expect(try project.files() == after)
  }

  @Test func aDryRunSeesWhatItWouldHaveWritten() async throws {
    let before = try project.files()
    var session = try await project.session(mode: .dryRun)
    try session.answer(["a", "f 1", "a"])
    #expect(
      session.changes.map { $0.path.split(separator: "/").last } == [
        "capital-expenditure.yml", "tea.yml",
      ])
    #expect(try project.files() == before)
  }

  @Test(arguments: [
    ("cap", "capital-expenditure"), ("expend", "capital-expenditure"), ("Ta", "tarn-3"),
  ])
  func theBeginningOfAnIdFindsIt(start: String, id: String) async throws {
    #expect(try await project.session().ids(near: start).first == id)
  }
}

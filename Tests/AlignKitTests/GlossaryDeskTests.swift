import AlignKit
import Bitext
import Formats
import Terminology
import TestSupport
import Testing

/// What commands make of a glossary.
struct GlossaryDeskTests {
  private static let candidates = """
    key\ten\texpansion\tzh\tdefinition\tkind\tcount\tfirst\tdocuments\tattested
    capital-expenditure\tCapex\tCapital Expenditure\t资本支出\t\tannotation\t2\ta.md:5\ta\tyes
    capital-expenditure\tCapex\tCapital Expenditure\t资本开支\t\tannotation\t1\ta.md:9\ta\tyes
    tarn-3\tTarn 3\t\t\t\tname\t1\ta.md:2\ta\tyes

    """

  @Test func acceptingWritesWhatDocumentsPropose() throws {
    #expect(
      try text(desk().accept("capex")) == """
        id: capital-expenditure
        en:
          - {term: Capital Expenditure, status: preferred, type: full}
          - {term: Capex, status: admitted, type: acronym}
        zh:
          - {term: 资本支出, status: preferred}
          - {term: 资本开支, status: admitted}
        source: [a.md#5, a.md#9]

        """)
  }

  @Test func acceptingATermPrefersIt() throws {
    #expect(
      try text(desk().accept("capex", preferring: "资本开支")).contains(
        "zh:\n  - {term: 资本开支, status: preferred}\n  - {term: 资本支出, status: admitted}\n"))
    #expect(
      try text(desk("id: tea\nzh: [茶, 茶叶]\n").accept("tea", preferring: "茶叶"))
        == "id: tea\nzh: [{term: 茶, status: admitted}, {term: 茶叶, status: preferred}]\n")
    #expect(
      try text(
        desk("id: tea\nzh: [{term: 茶, status: forbidden}]\n").accept("tea", preferring: "茶叶"))
        == "id: tea\nzh: [{term: 茶, status: forbidden}, {term: 茶叶, status: preferred}]\n")
  }

  @Test func acceptingANameSaysThatItIsNotTranslated() throws {
    #expect(try text(desk().accept("Tarn 3")).contains("match: {dnt: true}\n"))
  }

  @Test func whatIsDecidedIsNotAcceptedAgain() throws {
    let error = try #require(throws: InputError.self) {
      try desk("id: tea\nzh: [茶]\n").accept("tea")
    }
    #expect(error.reason == "nothing is left to accept")
  }

  @Test func forbiddingLeavesTheOtherTermsProposed() throws {
    let text = try text(desk().forbid("资本开支", of: "capex", .init(why: "旧译")))
    #expect(text.contains("  - {term: 资本支出, status: proposed}\n"))
    #expect(text.contains("  - {term: 资本开支, status: forbidden}\n"))
    #expect(text.hasSuffix("decided: {why: 旧译}\n"))
  }

  @Test func rejectingNamesTheKey() throws {
    #expect(
      try text(desk().reject("capex"))
        == "key\tterm\tkind\tby\ton\twhy\ncapital-expenditure\t\t\t\t\t\n")
    #expect(try text(desk().reject("capex", term: "资本开支")).contains("expenditure\t资本开支\t"))
  }

  @Test func whatWasRejectedDoesNotComeBack() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.candidates, to: "candidates.tsv")
    try desk(in: folder).reject("tarn-3").write()
    #expect(try desk(in: folder).assembled.glossary.concepts.map(\.id) == ["capital-expenditure"])
    let error = try #require(throws: InputError.self) { try desk(in: folder).reject("tarn-3") }
    #expect(error.reason == "'tarn-3' is rejected; delete its row to take that back")
  }

  @Test func anUnknownIdNamesTheNearest() throws {
    let error = try #require(throws: InputError.self) { try desk().accept("capx") }
    #expect(
      error.reason
        == "there is no concept 'capx'; did you mean 'capex', 'tarn-3', 'capital-expenditure'?")
  }

  @Test func addingMakesTheIdOfTheMostSpecificTerm() throws {
    let changes = try desk().add(terms: ["GMV", "Gross Merchandise Volume", "商品交易总额"])
    #expect(changes.changes.first?.path.hasSuffix("/terms/gross-merchandise-volume.yml") == true)
    #expect(try text(changes).contains("zh:\n  - {term: 商品交易总额, status: preferred}\n"))
  }

  @Test(arguments: [["Capex", "资本投入"], ["Tea"], ["茶"], ["+", "茶"], ["Con", "骗局"]])
  func whatCanNotBeAddedIsRefused(terms: [String]) throws {
    if terms[0] == "Con" {
      let changes = try desk().add(terms: terms)
      #expect(changes.changes.first?.path.hasSuffix("/terms/con-1.yml") == true)
      return
    }
    #expect(throws: InputError.self) { try desk().add(terms: terms) }
  }

  @Test func mergingRefusesWhatPeopleDecidedDifferently() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: tea\nzh: [茶]\n", to: "terms/tea.yml")
    try folder.write("id: cha\nzh: [{term: 茶, status: forbidden}]\n", to: "terms/cha.yml")
    let error = try #require(throws: InputError.self) {
      try desk(in: folder).merge("cha", into: "tea")
    }
    #expect(error.reason == "'茶' is forbidden here, but preferred in 'tea'; decide about it first")
  }

  @Test func mergingNamesWhatIsNotTakenOver() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: tea\nzh: [茶]\n", to: "terms/tea.yml")
    try folder.write("id: cha # mine\nzh: [茶叶]\ncolour: green\n", to: "terms/cha.yml")
    #expect(
      try desk(in: folder).merge("cha", into: "tea").notices.map(\.reason) == [
        "the key 'colour' is not taken over; it goes with the file",
        "what its comments say is not taken over; it goes with the file",
      ])
  }

  @Test func aFaultyFileIsNotWrittenOver() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.candidates, to: "candidates.tsv")
    try folder.write("id: [", to: "terms/capital-expenditure.yml")
    #expect(throws: InputError.self) { try desk(in: folder).accept("capex").write() }
    #expect(try folder.text("terms/capital-expenditure.yml") == "id: [")
  }

  private func text(_ changes: GlossaryChanges) throws -> String {
    try #require(changes.changes.first?.textAfter)
  }

  private func desk(_ tea: String? = nil) throws -> GlossaryDesk {
    let folder = try TemporaryFolder()
    try folder.write(Self.candidates, to: "candidates.tsv")
    if let tea { try folder.write(tea, to: "terms/tea.yml") }
    return try desk(in: folder)
  }

  private func desk(in folder: TemporaryFolder) throws -> GlossaryDesk {
    GlossaryDesk(GlossaryFolder(reading: folder.path), .englishChinese)
  }
}

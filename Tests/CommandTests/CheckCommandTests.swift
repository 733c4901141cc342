import Foundation
import TestSupport
import Testing

/// The built program as it checks documents and pairs.
struct CheckCommandTests {
  private let program = Program("align")
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(article, to: "seeds/race.md")
    try folder.write(concept("deprecated"), to: "glossary/terms/capital-expenditure.yml")
  }

  @Test func aDeprecatedTermIsAWarning() throws {
    let result = try check("seeds")
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output.hasPrefix(
        "seeds/race.md:3:5: warning term/deprecated: 资本开支 is deprecated; use 资本支出\n"))
  }

  @Test func aForbiddenTermFails() throws {
    try folder.write(concept("forbidden"), to: "glossary/terms/capital-expenditure.yml")
    let result = try check("seeds")
    #expect(result.status == 1)
    #expect(result.output.contains("seeds/race.md:3:5: error term/forbidden: "))
  }

  @Test func aCommentSuppressesAndMustBeUsed() throws {
    try folder.write(concept("forbidden"), to: "glossary/terms/capital-expenditure.yml")
    let comment = "<!-- align-disable-next-line term/forbidden[资本开支] -- a quotation -->"
    try folder.write(
      article.replacingOccurrences(of: "### ", with: comment + "\n### "), to: "seeds/race.md")
    let result = try check("seeds")
    #expect(result.status == 0)
    #expect(result.output.contains("1 suppressed\n"))
    try folder.write(
      article.replacingOccurrences(of: "开支", with: "支出") + "\n" + comment + "\n",
      to: "seeds/race.md")
    #expect(try check("seeds").output.contains("warning suppression/unused"))
  }

  @Test func aBaselineHoldsWhatIsKnownAndNothingElse() throws {
    try folder.write(concept("forbidden"), to: "glossary/terms/capital-expenditure.yml")
    let written = try check("seeds", "--write-baseline", "known.jsonl")
    #expect(written.status == 0)
    #expect(written.errors.contains("which is an error by decision"))
    #expect(try check("seeds", "--baseline", "known.jsonl").status == 0)
    try folder.write(article + "\n资本开支还在增加。\n", to: "seeds/race.md")
    #expect(try check("seeds", "--baseline", "known.jsonl").status == 1)
    try folder.write(article.replacingOccurrences(of: "开支", with: "支出"), to: "seeds/race.md")
    _ = try check("seeds", "--baseline", "known.jsonl", "--update-baseline")
    #expect(try folder.text("known.jsonl").isEmpty)
  }

  @Test func whatNobodyDecidedIsInconsistent() throws {
    try folder.remove("glossary/terms/capital-expenditure.yml")
    let result = try check("seeds")
    #expect(result.status == 0)
    #expect(
      result.output.contains(
        "seeds/race.md:3:5: warning term/inconsistent: Capital Expenditure is rendered as "))
  }

  @Test func fixShowsWhatItWrites() throws {
    let planned = try check("seeds", "--fix", "--dry-run")
    #expect(planned.output.contains("-### 资本开支竞赛\n+### 资本支出竞赛\n"))
    #expect(try folder.text("seeds/race.md") == article)
    _ = try check("seeds", "--fix")
    #expect(
      try folder.text("seeds/race.md") == article.replacingOccurrences(of: "开支", with: "支出"))
  }

  @Test func rowsOfATableStandAlone() throws {
    try folder.write(
      "id\tzh\ten\n1\t今年的资本**支出**翻番。\tCapex doubled.\n2\t今年的花费翻番。\tCapex doubled.\n",
      to: "pairs.tsv")
    let shown = try findings("pairs.tsv")
    #expect(shown.map(\.rule) == ["term/not-applied"])
    #expect(shown.map(\.line) == [3])
  }

  @Test func unitsOfAMemoryAreNamedByTheirLine() throws {
    try folder.write(
      """
      <?xml version="1.0"?>
      <tmx version="1.4"><header segtype="sentence"/><body>
      <tu><tuv xml:lang="en"><seg>Capex doubled.</seg></tuv>
      <tuv xml:lang="zh-CN"><seg>资本开支翻番。</seg></tuv></tu>
      </body></tmx>
      """, to: "memory.tmx")
    let shown = try findings("memory.tmx")
    #expect(shown.map(\.rule) == ["term/deprecated"])
    #expect(shown.map(\.match) == ["资本开支"])
    #expect(shown.map(\.line) == [3])
  }

  @Test func aTableInTraditionalCharactersIsLeftAlone() throws {
    let row = "今年的資本支出翻番。\tCapex doubled.\n"
    try folder.write("zh-TW\ten\n" + row, to: "tw.tsv")
    try folder.write("zh\ten\n" + row, to: "zh.tsv")
    #expect(try findings("tw.tsv").isEmpty)
    #expect(try findings("zh.tsv").map(\.rule) == ["term/variant-script"])
  }

  @Test func aGlossaryThatIsNamedMustBeThere() throws {
    let result = try check("seeds", "--glossary", "glosary")
    #expect(result.status == 2)
    #expect(result.errors == "error: glosary: there is no such folder of terms\n")
    #expect(try check("seeds", "--glossary", "glossary/terms").status == 2)
  }

  @Test func aReportOverwritesNoDocument() throws {
    #expect(try check("seeds", "--output", "json:seeds/race.md").status == 2)
    #expect(try check("seeds", "--write-baseline", "seeds/race.md").status == 2)
    #expect(try folder.text("seeds/race.md") == article)
    #expect(try check("seeds", "--output", "json:o").status == 0)
  }

  @Test func whatIsLeftAfterFixingDecides() throws {
    try folder.write(concept("forbidden"), to: "glossary/terms/capital-expenditure.yml")
    #expect(try check("seeds", "--fix").status == 1)
    #expect(try check("seeds", "nowhere.md", "--fix").status == 2)
  }

  @Test func aBadFileStopsNoOther() throws {
    try folder.write(Data([0xFF, 0x41, 0x00]), to: "seeds/a.md")
    let result = try check("seeds")
    #expect(result.status == 2)
    #expect(result.errors.contains("seeds/a.md"))
    #expect(result.output.contains("seeds/race.md:3:5: warning"))
  }

  @Test func reportsGoToFiles() throws {
    let result = try check("seeds", "--output", "sarif:a.sarif", "--output", "html:a.html")
    #expect(result.output.contains("term/deprecated"))
    #expect(try folder.text("a.sarif").contains("\"2.1.0\""))
    #expect(try folder.text("a.html").contains("资本开支"))
  }

  @Test func theSameComesOfACorpusFolder() throws {
    let before = try check("seeds", "--format", "json").output
    _ = try program.run(["seeds"], in: folder.url)
    let after = try check("seeds", "--format", "json").output
    #expect(before == after)
  }

  @Test(arguments: [
    ["--format", "xml"], ["--level", "loud"], ["--rule", "term/wrong=off"], ["--preset", "x"],
    ["--output", "sarif"], ["--update-baseline", "--write-baseline", "x"],
  ])
  func aWrongCommandLineIsSixtyFour(arguments: [String]) throws {
    #expect(try check(["seeds"] + arguments).status == 64)
  }

  private struct Shown: Decodable {
    struct Finding: Decodable {
      let rule: String
      let line: Int
      let match: String
    }
    let schema: Int
    let findings: [Finding]
  }

  private func findings(_ path: String) throws -> [Shown.Finding] {
    let output = try check(path, "--format", "json").output
    return try JSONDecoder().decode(Shown.self, from: Data(output.utf8)).findings
      .filter { $0.rule.hasPrefix("term/") }
  }

  private func check(_ arguments: String...) throws -> Program.Result { try check(arguments) }

  private func check(_ arguments: [String]) throws -> Program.Result {
    try program.run(["check"] + arguments, in: folder.url)
  }

  private let article = """
    # 一场竞赛

    ### 资本开支竞赛

    年度**资本支出**（Capex: Capital Expenditure，用于购置资产的资金）达到 4000 亿美元。

    <details>
    <summary>Original</summary>
    Annual capex reached 400 billion dollars.
    </details>

    """

  private func concept(_ status: String) -> String {
    """
    id: capital-expenditure
    en:
      - {term: Capital Expenditure, status: preferred}
      - {term: Capex, status: admitted, type: acronym}
    zh:
      - {term: 资本支出, status: preferred}
      - {term: 资本开支, status: \(status)}  # as older filings have it

    """
  }
}

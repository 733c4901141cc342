import Foundation
import TestSupport
import Testing

/// `align glossary test`, `export` and `import`, run as editors and CI run them.
struct GlossaryTableCommandTests {
  private let program = Program("align")

  private static let capex = """
    id: capex   # never changes
    en: [Capex, Capital Expenditure]
    zh:
      - 资本支出   # ours
      - {term: 资本开支, status: deprecated}
    definition: {zh: "钱, \\"花\\"的"}
    examples:
      - {zh: 年度资本支出, ok: true}
      - {zh: 资本开支竞赛, ok: false}
      - {en: Capital expenditure rose., ok: true}

    """

  @Test func rightExamplesPass() throws {
    let folder = try project()
    let result = try program.run(["glossary", "test"], in: folder.url)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(result.output == "3 examples of 1 concept, 0 failed\n")
  }

  @Test(arguments: [
    (
      "{zh: 资本支出竞赛, ok: false}",
      "glossary/terms/capex.yml:11: 资本支出竞赛: should be found wrong, but is not\n"
    ),
    (
      "{zh: 资本开支不少, ok: true}",
      "glossary/terms/capex.yml:11: 资本开支不少: term/deprecated: 资本开支 is deprecated; use 资本支出\n"
    ),
  ])
  func aFailureIsNamed(example: String, message: String) throws {
    let folder = try project(Self.capex + "  - \(example)\n")
    let result = try program.run(["glossary", "test", "capex"], in: folder.url)
    #expect(result.status == 1)
    #expect(result.output == message + "4 examples of 1 concept, 1 failed\n")
  }

  @Test func anExampleWithoutEffectIsAWarning() throws {
    let folder = try project(Self.capex + "  - {zh: 茶, ok: true}\n  - {de: Tee, ok: true}\n")
    let result = try program.run(["glossary", "test"], in: folder.url)
    #expect(result.status == 0)
    #expect(
      result.errors == """
        warning: glossary/terms/capex.yml:11: 茶: holds no term of capex
        warning: glossary/terms/capex.yml:12: Tee: nobody checks 'de'

        """)
  }

  @Test(arguments: [["glossary", "test", "capx"], ["glossary", "import", "none.csv"]])
  func whatIsNotThereIsTwo(arguments: [String]) throws {
    let folder = try project()
    #expect(try program.run(arguments, in: folder.url).status == 2)
  }

  @Test func aFaultyFileMakesTheTestTwo() throws {
    let folder = try project()
    try folder.write("id: [", to: "glossary/terms/bad.yml")
    #expect(try program.run(["glossary", "test"], in: folder.url).status == 2)
  }

  @Test(arguments: ["--csv", "--tsv"])
  func whatIsExportedChangesNothingWhenImported(format: String) throws {
    let folder = try project()
    let before = try folder.contents(of: "glossary")
    let export = ["glossary", "export", format, "--proposed", "--out", "terms"]
    #expect(try program.run(export, in: folder.url).errors == "2 concepts: terms\n")
    let result = try program.run(["glossary", "import", "terms", "--apply"], in: folder.url)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(
      result.output == "0 terms changed, 0 added; 0 concepts new; 0 other fields changed\n")
    #expect(try folder.contents(of: "glossary") == before)
  }

  @Test(arguments: ["tbx", "tbx2", "terms-csv"])
  func whatIsExportedForOthersChangesNothingWhenImported(format: String) throws {
    let folder = try project()
    let before = try folder.contents(of: "glossary")
    let export = ["glossary", "export", "--format", format, "--proposed", "--out", "terms"]
    #expect(try program.run(export, in: folder.url).errors.hasSuffix("2 concepts: terms\n"))
    let result = try program.run(["glossary", "import", "terms", "--apply"], in: folder.url)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(try folder.contents(of: "glossary") == before)
  }

  @Test func whatAFormatCanNotHoldIsTold() throws {
    let folder = try project()
    let result = try program.run(
      ["glossary", "export", "--format", "google", "--lang", "zh=zh-TW"], in: folder.url)
    #expect(result.output == "en,zh-TW\nCapex,资本支出\nCapital Expenditure,资本支出\n")
    #expect(
      result.errors == """
        warning: left out: deprecated and forbidden terms (1)
        warning: left out: definitions (1)
        warning: left out: examples (3)

        """)
  }

  @Test(arguments: [
    ["--format", "tbx3"], ["--format", "tbx", "--csv"], ["--lang", "zh=zh-CN"],
    ["--format", "tbx", "--lang", "zh"], ["--format", "tbx", "--lang", "zh=\"/>"],
  ])
  func aWrongExportIsAWrongUse(arguments: [String]) throws {
    let folder = try project()
    #expect(try program.run(["glossary", "export"] + arguments, in: folder.url).status == 64)
  }

  @Test func onlyDecidedConceptsAreExportedUnlessAsked() throws {
    let folder = try project()
    let decided = try program.run(["glossary", "export", "--tsv"], in: folder.url).output
    #expect(decided.contains("capex\tzh\t资本开支\tdeprecated") && !decided.contains("tea"))
    let all = try program.run(["glossary", "export", "--tsv", "--proposed"], in: folder.url).output
    #expect(all.contains("tea\tzh\t茶\tproposed"))
  }

  @Test func anImportIsShownBeforeItIsMade() throws {
    let folder = try project()
    try folder.write("term;id;language;status\n资本开支;capex;zh;forbidden\n", to: "t.csv")
    let result = try program.run(["glossary", "import", "t.csv"], in: folder.url)
    #expect(result.status == 0)
    #expect(
      result.output.hasSuffix(
        """
           - 资本支出   # ours
        -  - {term: 资本开支, status: deprecated}
        +  - {term: 资本开支, status: forbidden}
         definition: {zh: "钱, \\"花\\"的"}
         examples:
           - {zh: 年度资本支出, ok: true}
        1 term changed, 0 added; 0 concepts new; 0 other fields changed

        """), "\(result.output)")
    #expect(result.errors == "nothing was written; --apply writes this\n")
    #expect(try folder.text("glossary/terms/capex.yml") == Self.capex)
    let apply = ["glossary", "import", "t.csv", "--apply"]
    #expect(try program.run(apply, in: folder.url).errors.isEmpty)
    #expect(
      try folder.text("glossary/terms/capex.yml")
        == Self.capex.replacing("status: deprecated", with: "status: forbidden"))
  }

  @Test func oneWrongRowKeepsAllFromBeingWritten() throws {
    let folder = try project()
    try folder.write(
      "id,language,term,status\ncapex,zh,资本开支,forbidden\n,zh,茶,\nx,zh,水,best\n", to: "t.csv")
    let result = try program.run(["glossary", "import", "t.csv", "--apply"], in: folder.url)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(
      result.errors == """
        error: t.csv:3: the row has no id
        error: t.csv:4: unknown status 'best'; did you mean 'admitted'? There are preferred, \
        admitted, deprecated, forbidden, proposed
        nothing was written

        """)
    #expect(try folder.text("glossary/terms/capex.yml") == Self.capex)
  }

  private func project(_ capex: String = capex) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(capex, to: "glossary/terms/capex.yml")
    try folder.write(
      """
      key\ten\texpansion\tzh\tdefinition\tkind\tcount\tfirst\tdocuments\tattested
      tea\tTea\t\t茶\t\tannotation\t2\ta.md:5\ta\tyes

      """, to: "glossary/candidates.tsv")
    return folder
  }
}

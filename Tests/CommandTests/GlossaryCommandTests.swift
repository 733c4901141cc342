import TestSupport
import Testing

/// Decisions about terms, made with the built program.
struct GlossaryCommandTests {
  private let program = Program("align")

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      key\ten\texpansion\tzh\tdefinition\tkind\tcount\tfirst\tdocuments\tattested
      capital-expenditure\tCapex\tCapital Expenditure\t资本支出\t\tannotation\t1\ta.md:5\ta\tyes

      """, to: "glossary/candidates.tsv")
    return folder
  }

  private static let accepted = """
    id: capital-expenditure
    en:
      - {term: Capital Expenditure, status: preferred, type: full}
      - {term: Capex, status: admitted, type: acronym}
    zh:
      - {term: 资本支出, status: preferred}
    source: [a.md#5]
    decided: {by: Ada, on: 2026-01-26}

    """

  @Test func acceptingShowsAndWritesTheFile() throws {
    let folder = try folder()
    let result = try program.run(
      ["glossary", "accept", "capex", "--by", "Ada", "--on", "2026-01-26"], in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("+  - {term: 资本支出, status: preferred}\n"))
    #expect(try folder.text("glossary/terms/capital-expenditure.yml") == Self.accepted)
  }

  @Test func aDryRunWritesNothing() throws {
    let folder = try folder()
    let result = try program.run(["glossary", "accept", "capex", "--dry-run"], in: folder.url)
    #expect(result.output.contains("+id: capital-expenditure\n"))
    #expect(result.errors == "nothing was written\n")
    #expect(!folder.has("glossary/terms"))
  }

  @Test func anUnknownNameIsTwoAndNamesTheNearest() throws {
    let folder = try folder()
    let result = try program.run(["glossary", "forbid", "capx", "资本"], in: folder.url)
    #expect(result.status == 2)
    #expect(
      result.errors
        == "error: glossary: there is no concept 'capx'; did you mean 'capex', "
        + "'capital-expenditure'?\n")
  }

  @Test(arguments: [["accept"], ["merge", "a"], ["add"], ["reject", "a", "--why", " "]])
  func aWrongCommandLineIsSixtyFour(arguments: [String]) throws {
    let folder = try folder()
    #expect(try program.run(["glossary"] + arguments, in: folder.url).status == 64)
    #expect(!folder.has("glossary/terms"))
  }
}

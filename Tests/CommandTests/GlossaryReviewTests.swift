import Foundation
import TestSupport
import Testing

struct GlossaryReviewTests {
  private let program = Program("align")

  private static let candidates = """
    key\ten\texpansion\tzh\tdefinition\tkind\tcount\tfirst\tdocuments\tattested
    capital-expenditure\tCapex\tCapital Expenditure\t资本支出\t\tannotation\t2\ta.md:5\ta\tyes
    capital-expenditure\tCapex\tCapital Expenditure\t资本开支\t\tannotation\t1\ta.md:9\ta\tyes
    milk\tMilk\t\t牛奶\t一种\u{1B}[31m饮料\tannotation\t1\ta.md:3\ta\tyes

    """

  @Test func linesOfStandardInputAreAnswers() throws {
    let folder = try project()
    let result = try review(folder, input: "# which?\n2\n\nR a common word\n")
    #expect(result.status == 0)
    #expect(result.errors == "1 accepted, 1 rejected, 0 left\n")
    #expect(try folder.text("glossary/rejected.tsv").hasSuffix("milk\t\t\t\t\ta common word\n"))
    #expect(result.output.contains("\n+  - {term: 资本开支, status: preferred}\n"))
  }

  @Test func theEndOfTheInputEndsTheReview() throws {
    let folder = try project()
    let result = try review(folder, input: "a")
    #expect(result.errors == "1 accepted, 1 left\n")
    #expect(try review(folder, input: "").output.contains("── 1 of 1 · proposed by documents"))
  }

  @Test func aWrongAnswerIsNamedAndTheOthersAreTaken() throws {
    let folder = try project()
    let result = try review(folder, input: "x\na\n7\n")
    #expect(result.status == 2)
    #expect(
      result.errors == """
        error: standard input:1: 'x' is no answer; ? lists them
        error: review: there is no rendering 7; there are 1
        1 accepted, 1 left

        """)
  }

  @Test func nothingCommandsTheTerminal() throws {
    let result = try review(try project(), input: "s\ns\n")
    #expect(result.output.contains("一种\u{FFFD}[31m饮料"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func occurrencesAreShownInBothLanguages() throws {
    let folder = try project()
    try folder.write("他喝**牛奶**。\n\n> He drinks milk.\n", to: "seeds/a.md")
    let result = try review(folder, input: "s\n")
    #expect(
      result.output.contains("  seeds/a.md:1\n    He drinks milk.\n    他喝牛奶。\n"))
  }

  @Test func whatASessionDecidedIsCarriedOutAgain() throws {
    let first = try project()
    let second = try project()
    _ = try review(first, ["--write-decisions", "d.tsv"], input: "f 2\na\nu\n1\na\n")
    let decisions = try first.text("d.tsv")
    #expect(
      decisions == """
        forbid\tcapital-expenditure\t资本开支
        accept\tcapital-expenditure\t资本支出
        accept\tmilk

        """)
    try second.write(decisions, to: "d.tsv")
    let result = try review(second, ["--decisions", "d.tsv"])
    #expect(result.status == 0 && result.errors == "2 accepted, 1 forbidden, 0 left\n")
    #expect(try second.contents(of: "glossary") == first.contents(of: "glossary"))
    let again = try review(second, ["--decisions", "d.tsv"])
    #expect(again.output.isEmpty && again.errors == "3 held already, 0 left\n")
  }

  @Test func badDecisionsAreNamedWithTheirLine() throws {
    let folder = try project()
    try folder.write("accept\tno such thing\nacept\tmilk\naccept\tmilk\n", to: "d.tsv")
    let result = try review(folder, ["--decisions", "d.tsv"])
    #expect(result.status == 2)
    let lines = result.errors.split(separator: "\n")
    #expect(lines[0].hasPrefix("error: d.tsv:1: glossary: there is no concept 'no such thing'"))
    #expect(lines[1].hasPrefix("error: d.tsv:2: unknown action 'acept'"))
    #expect(folder.has("glossary/terms/milk.yml"))
  }

  @Test func aDryRunShowsTheDiffOnly() throws {
    let folder = try project()
    try folder.write("accept\tmilk\n", to: "d.tsv")
    let result = try review(folder, ["--decisions", "d.tsv", "--dry-run"])
    #expect(result.output.hasPrefix("--- a/glossary/terms/milk.yml\n"))
    #expect(result.errors == "1 accepted, 1 left\nnothing was written\n")
    #expect(!folder.has("glossary/terms"))
  }

  @Test func aRecordIsNotWrittenOverSomethingElse() throws {
    let folder = try project()
    try folder.write("my notes\n", to: "d.tsv")
    let result = try review(folder, ["--write-decisions", "d.tsv"], input: "a\n")
    #expect(result.status == 2)
    #expect(try folder.text("d.tsv") == "my notes\n")
  }

  @Test(arguments: [
    ["--decisions", "d.tsv", "seeds"], ["--decisions", "d.tsv", "--write-decisions", "e.tsv"],
    ["--jobs", "0"],
  ])
  func aWrongCommandLineIsSixtyFour(flags: [String]) throws {
    #expect(try review(try project(), flags).status == 64)
  }

  private func project() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.candidates, to: "glossary/candidates.tsv")
    return folder
  }

  private func review(
    _ folder: TemporaryFolder, _ flags: [String] = [], input: String = ""
  ) throws -> Program.Result {
    try program.run(["glossary", "review"] + flags, in: folder.url, input: input)
  }
}

import Bitext
import Formats
import Terminology
import Testing

struct DecisionsTSVTests {
  @Test func aLineIsADecision() throws {
    let table = try read(
      "# mine\naction\tkey\tterm\tnote\n\naccept\tcapex\t资本支出\nskip\ttea\t\tlater\r\n")
    #expect(table.problems == [])
    #expect(table.rows.map(\.line) == [4, 5])
    #expect(
      table.rows.map(\.decision) == [
        TermDecision(.accept, "capex", term: "资本支出"), TermDecision(.skip, "tea", note: "later"),
      ])
  }

  @Test(arguments: [
    ("acept\ttea", "unknown action 'acept'; did you mean 'accept'?"),
    ("accept", "accept needs a concept"), ("forbid\ttea", "forbid needs a term"),
    ("merge\ttea\t ", "merge needs the concept that stays"),
    ("skip\ta\tb\tc\td", "the line has 5 cells, but there are 4 columns"),
  ])
  func aBadLineIsNamedAndStopsNoOther(line: String, reason: String) throws {
    let table = try read("skip\ttea\n\(line)\nskip\tmilk\n")
    #expect(table.problems == [InputError(path: "d.tsv", line: 2, reason: reason)])
    #expect(table.rows.map(\.line) == [1, 3])
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let decisions = [
      TermDecision(.reject, "tea", note: "tab\t, line\nand \\t"),
      TermDecision(.merge, "cha", term: "tea"), TermDecision(.accept, "milk"),
    ]
    #expect(try read(DecisionsTSV.text(decisions)).rows.map(\.decision) == decisions)
  }

  @Test func minedTermsAreReadAsTheyWereWritten() throws {
    let term = MinedTerm(
      english: "turbine blade", term: "涡轮叶片", score: 0.5, count: 3, englishCount: 4, termCount: 5,
      first: Candidate.Place(path: "a:b.md", line: 7), documents: ["a", "b"])
    #expect(try MinedTSV.read(Array(MinedTSV.text([term]).utf8), path: "mined.tsv") == [term])
  }

  private func read(
    _ text: String
  ) throws -> (rows: [DecisionsTSV.Row], problems: [InputError]) {
    try DecisionsTSV.read(Array(text.utf8), path: "d.tsv")
  }
}

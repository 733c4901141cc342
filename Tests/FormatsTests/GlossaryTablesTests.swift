import Bitext
import Formats
import Terminology
import Testing

struct GlossaryTablesTests {
  private let candidate = Candidate(
    key: "capital-expenditure", english: "Capex", expansion: "Capital Expenditure", term: "资本支出",
    definition: "a\tb\\n", kind: .annotation, count: 3,
    first: Candidate.Place(path: "seeds/a:b.md", line: 58), documents: ["a", "b"], isAttested: true)

  @Test func candidatesAreReadAsTheyWereWritten() throws {
    let text = CandidatesTSV.text([candidate])
    #expect(try CandidatesTSV.read(Array(text.utf8), path: "c.tsv") == [candidate])
  }

  @Test func minedTermsAreReadAsTheyWereWritten() throws {
    let term = MinedTerm(
      english: "turbine blade", term: "涡轮叶片", score: 0.875, count: 12, englishCount: 13,
      termCount: 14, first: Candidate.Place(path: "seeds/a:b.md", line: 1), documents: ["a", "b"])
    let text = MinedTSV.text([term])
    #expect(try MinedTSV.read(Array(text.utf8), path: "m.tsv") == [term])
  }

  @Test func aTableWithWindowsLinesIsRead() throws {
    let text = CandidatesTSV.text([candidate]).replacing("\n", with: "\r\n")
    #expect(try CandidatesTSV.read(Array(text.utf8), path: "c.tsv") == [candidate])
  }

  @Test(arguments: [
    ("key\ten\n", "c.tsv:1: the first row does not name the column expansion"),
    ("a\t\t\t\t\tx\t1\ta:1\t\tno", "c.tsv:2: unknown kind 'x'"),
    ("a\t\t\t\t\tname\tx\ta:1\t\tno", "c.tsv:2: the row has no count"),
    ("a\t\t\t\t\tname\t1\ta:1\t\tno\tx", "c.tsv:2: the row has 11 cells"),
  ])
  func aFaultyRowIsNamed(row: String, message: String) throws {
    let text = row.hasPrefix("key") ? row : CandidatesTSV.text([]) + row
    let error = #expect(throws: InputError.self) {
      try CandidatesTSV.read(Array(text.utf8), path: "c.tsv")
    }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test func aRejectedTermIsAddedAtTheEnd() throws {
    let rejected = RejectedTerm(key: "tea", term: "茶", kind: .annotation)
    let bytes = try RejectedTSV.appending([rejected], to: [], path: "r.tsv")
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "key\tterm\tkind\tby\ton\twhy\ntea\t茶\tannotation\t\t\t\n")
    #expect(try RejectedTSV.appending([rejected], to: bytes, path: "r.tsv") == bytes)
  }

  @Test func whatStandsInATableOfRejectedTermsStays() throws {
    let table = "why\tkey\tcolour\r\nbecause\ttea\tgreen"
    let bytes = try RejectedTSV.appending(
      [RejectedTerm(key: "x", decision: .init(why: "no"))], to: Array(table.utf8), path: "r.tsv")
    #expect(String(decoding: bytes, as: UTF8.self) == table + "\r\nno\tx\t\r\n")
  }

  @Test func aMergeMarkIsNoKey() {
    let error = #expect(throws: InputError.self) {
      try RejectedTSV.read(Array("key\n<<<<<<< HEAD\n".utf8), path: "r.tsv")
    }
    #expect(error?.description == "r.tsv:2: '<<<<<<< HEAD' is no key; write 'head'")
  }
}

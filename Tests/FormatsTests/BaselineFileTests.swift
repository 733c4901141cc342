import Bitext
import Checking
import Formats
import Testing

struct BaselineFileTests {
  @Test func aFindingIsALineAndLinesAreSorted() throws {
    let baseline = Baseline(entries: [
      entry("水", ordinal: 2), entry("水", ordinal: 1), entry("茶/\""),
    ])
    #expect(
      try BaselineFile.text(baseline) == """
        {"concept":"tea","fingerprint":"00","match":"水","ordinal":1,"path":"种子/a.md","rule":"term/deprecated","sentence":"一。"}
        {"concept":"tea","fingerprint":"00","match":"水","ordinal":2,"path":"种子/a.md","rule":"term/deprecated","sentence":"一。"}
        {"concept":"tea","fingerprint":"00","match":"茶/\\"","ordinal":1,"path":"种子/a.md","rule":"term/deprecated","sentence":"一。"}

        """)
  }

  @Test(arguments: ["", "a\nb\r\tc", "\u{2028}\u{0}\u{1B}[31m", "<!-- 🙂e\u{301} -->"])
  func whatIsWrittenIsReadBack(text: String) throws {
    let baseline = Baseline(entries: [entry(text)])
    let written = try BaselineFile.text(baseline)
    #expect(written.utf8.count(where: { $0 == 0x0A }) == 1)
    #expect(try BaselineFile.read(Array(written.utf8), path: "b.jsonl") == baseline)
  }

  @Test func anEmptyFileKnowsNothing() throws {
    #expect(try BaselineFile.text(Baseline(entries: [])) == "")
    #expect(try BaselineFile.read(Array("\n\r\n".utf8), path: "b.jsonl").entries.isEmpty)
  }

  @Test(arguments: [
    ("{\"rule\":1}", "\"rule\" is of the wrong kind"), ("{}", "lacks \"rule\""),
    ("[1]", "is no JSON object"), ("<<<<<<< HEAD", "is no line of a baseline"),
  ])
  func faultyLinesAreNamed(line: String, reason: String) throws {
    let good = try BaselineFile.text(Baseline(entries: [entry("茶")]))
    let error = #expect(throws: InputError.self) {
      try BaselineFile.read(Array("\(good)\n\(line)\n".utf8), path: "b.jsonl")
    }
    #expect(error?.line == 3)
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  private func entry(_ match: String, ordinal: Int = 1) -> Baseline.Entry {
    Baseline.Entry(
      identity: FindingIdentity(
        rule: "term/deprecated", path: "种子/a.md", concept: "tea", match: match, sentence: "一。"),
      ordinal: ordinal, fingerprint: "00")
  }
}

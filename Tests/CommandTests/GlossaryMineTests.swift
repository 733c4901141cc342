import Foundation
import TestSupport
import Testing

struct GlossaryMineTests {
  private let program = Program("align")

  @Test func theCorpusFolderIsMined() throws {
    let folder = try project()
    let result = try program.run(["glossary", "mine"], in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("turbine blade  涡轮叶片  "))
    #expect(result.output.hasSuffix("glossary/mined.tsv\n"))
    let rows = try folder.text("glossary/mined.tsv").split(separator: "\n")
    #expect(
      rows.first
        == "english\tterm\tscore\tcount\tenglish-count\tterm-count\tfirst\tdocuments\tkind")
    let term = try #require(rows.first { $0.hasPrefix("turbine blade\t涡轮叶片\t") })
    #expect(term.hasSuffix("\t12\t12\t12\tseeds/plant.md:1\tplant\tmined"))
  }

  @Test func aSecondRunMakesTheSameBytes() throws {
    let folder = try project()
    _ = try program.run(["glossary", "mine"], in: folder.url)
    let first = try folder.text("glossary/mined.tsv")
    #expect(try program.run(["glossary", "mine", "--jobs", "1"], in: folder.url).status == 0)
    #expect(try folder.text("glossary/mined.tsv") == first)
  }

  @Test(arguments: [
    (
      "candidates.tsv",
      """
      key\ten\texpansion\tzh\tdefinition\tkind\tcount\tfirst\tdocuments\tattested
      turbine-blade\tTurbine Blade\t\t叶片\t\tannotation\t1\ta.md:1\ta\tyes

      """
    ),
    (
      "terms/blade.yml",
      """
      id: blade
      en: [{term: Rotor Blade, status: preferred}]
      zh: [{term: 涡轮叶片, status: preferred}]

      """
    ),
  ])
  func whatTheGlossaryHoldsIsLeftOut(name: String, text: String) throws {
    let folder = try project()
    try folder.write(text, to: "glossary/\(name)")
    let result = try program.run(["glossary", "mine"], in: folder.url)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(!result.output.contains("涡轮叶片"))
  }

  @Test func aFaultyFileOfTheGlossaryIsWarnedOf() throws {
    let folder = try project()
    try folder.write("no list\n", to: "glossary/candidates.tsv")
    let result = try program.run(["glossary", "mine"], in: folder.url)
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("warning: glossary/candidates.tsv:1: "))
  }

  @Test func jsonIsPrintedAndNothingIsWritten() throws {
    let folder = try project()
    let result = try program.run(["glossary", "mine", "--json", "--limit", "1"], in: folder.url)
    let terms = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(terms.count == 1)
    #expect(terms.first?["kind"] as? String == "mined")
    #expect(!folder.has("glossary"))
  }

  @Test func aFileOfSomebodyElseIsNotOverwritten() throws {
    let folder = try project()
    try folder.write("my own notes\n", to: "notes.tsv")
    let result = try program.run(["glossary", "mine", "--out", "notes.tsv"], in: folder.url)
    #expect(result.status == 2)
    #expect(
      result.errors == "error: notes.tsv:1: is not a list of mined terms; move it away\n")
    #expect(try folder.text("notes.tsv") == "my own notes\n")
  }

  @Test func aMissingCorpusIsTwo() throws {
    let folder = try TemporaryFolder()
    let result = try program.run(["glossary", "mine"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors == "error: corpus: there is no such file or folder\n")
  }

  @Test(arguments: [["--limit", "0"], ["--jobs", "0"], ["--json", "--out", "a.tsv"]])
  func aWrongFlagIsSixtyFour(flags: [String]) throws {
    let folder = try project()
    #expect(try program.run(["glossary", "mine"] + flags, in: folder.url).status == 64)
  }

  /// A project with a corpus in which two words meet often.
  private func project() throws -> TemporaryFolder {
    let subjects = [
      ("engineer", "工程师"), ("teacher", "老师"), ("doctor", "医生"), ("farmer", "农民"),
    ]
    let others = [("river", "河流"), ("garden", "花园"), ("bridge", "桥梁")]
    var rows = ["zh\ten\tfile\tline"]
    for line in 1...48 {
      let (subject, other) = (subjects[line % 4], others[line % 3])
      let row =
        line <= 12
        ? ("\(subject.1)检查了涡轮叶片。", "The \(subject.0) examined the turbine blade.")
        : ("\(subject.1)看见了\(other.1)。", "The \(subject.0) saw the \(other.0).")
      rows.append("\(row.0)\t\(row.1)\tseeds/plant.md\t\(line)")
    }
    let folder = try TemporaryFolder()
    try folder.write(rows.joined(separator: "\n") + "\n", to: "corpus/plant.tsv")
    return folder
  }
}

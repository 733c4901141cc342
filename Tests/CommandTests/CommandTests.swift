import Foundation
import TestSupport
import Testing

/// The built program, run as its users run it.
struct CommandTests {
  private let program = Program("align")

  @Test func alignsTheProjectsOwnSeeds() throws {
    let folder = try ownSeeds()
    let result = try program.run(["seeds/"], in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("documents  3  (3 written)"))
    for (name, golden) in try committedFiles() {
      #expect(try folder.text(name) == golden, "\(name) differs: run `make align` and look at it")
    }
  }

  @Test func aSecondRunSaysThatNothingChanged() throws {
    let folder = try ownSeeds()
    _ = try program.run(["seeds/", "--quiet"], in: folder.url)
    let result = try program.run(["run", "seeds/"], in: folder.url)
    #expect(result.output.contains("(3 unchanged)"))
  }

  @Test func nothingIsPrintedWhenQuiet() throws {
    let folder = try ownSeeds()
    let result = try program.run(["seeds/", "--quiet"], in: folder.url)
    #expect(result.output.isEmpty && result.errors.isEmpty)
  }

  @Test func aBadFileIsNamedAndTheExitCodeIsTwo() throws {
    let folder = try ownSeeds()
    try folder.write(Data([0x61, 0xFF]), to: "seeds/bad.md")
    let result = try program.run(["seeds/"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: seeds/bad.md: byte 1 is neither UTF-8"))
    #expect(folder.has("corpus/warehouse-robots.tsv"))
  }

  @Test(arguments: [
    ["seeds/", "--format", "tsx"], ["--no-such-flag"], ["seeds/", "--jobs", "0"], ["show"],
  ])
  func aWrongCommandLineIsSixtyFour(arguments: [String]) throws {
    let folder = try ownSeeds()
    #expect(try program.run(arguments, in: folder.url).status == 64)
  }

  @Test func aFaultySettingsFileIsTwo() throws {
    let folder = try ownSeeds()
    try folder.write("copus: x\n", to: "align.yml")
    let result = try program.run(["seeds/"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors == "error: align.yml:1: unknown key 'copus'; did you mean 'corpus'?\n")
  }

  @Test func flagsWinOverTheSettingsFile() throws {
    let folder = try ownSeeds()
    try folder.write("corpus: here\nformats: [tmx]\n", to: "align.yml")
    let result = try program.run(["config", "--out", "there"], in: folder.url)
    #expect(result.output.contains("corpus: there\n"))
    #expect(result.output.contains("formats: [tmx]\n"))
  }

  @Test func showPrintsPairsSideBySide() throws {
    let folder = try ownSeeds()
    let result = try program.run(["show", "seeds/release-checklist.md"], in: folder.url)
    #expect(result.status == 0)
    #expect(result.output.contains("Cut the release"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func showBelowLeavesTheRestOut() throws {
    let folder = try ownSeeds()
    let all = try program.run(["show", "seeds/warehouse-robots.md"], in: folder.url).output
    let few = try program.run(
      ["show", "seeds/warehouse-robots.md", "--below", "0.6"], in: folder.url
    ).output
    #expect(few.count < all.count / 2 && !few.isEmpty)
    #expect(Set(few.split(separator: "\n")).isSubset(of: Set(all.split(separator: "\n"))))
  }

  @Test func explainTellsWhyABeadWasMade() throws {
    let folder = try ownSeeds()
    let result = try program.run(["explain", "seeds/release-checklist.md", "2"], in: folder.url)
    #expect(result.output.hasPrefix("bead 2  1-1  confidence"))
    #expect(result.output.contains("mobile = 移动"))
    #expect(result.output.contains("\n  length  "))
    let none = try program.run(["explain", "seeds/release-checklist.md", "999"], in: folder.url)
    #expect(none.status == 64)
  }

  @Test func aLearnedLexiconIsStartedFrom() throws {
    let folder = try TemporaryFolder()
    let words = [("zorb", "左布"), ("quib", "奎布"), ("flane", "弗兰")]
    let lessons = (0..<60).map { words[$0 % 3] }
    try folder.write(lessons.map { "The \($0.0) was here.\n" }.joined(), to: "memory.en")
    try folder.write(lessons.map { "\($0.1)在这里。\n" }.joined(), to: "memory.zh")
    let learned = try program.run(
      ["learn", "memory.zh", "--out", "my.lexicon"], in: folder.url)
    #expect(learned.status == 0 && learned.output.contains("sentences  120\n"))
    try folder.write("Zorb.\nQuib, you know.\nA flane.\n", to: "a.en")
    try folder.write("左布。\n奎布弗兰。\n", to: "a.zh")
    let without = try program.run(["beads", "a.zh", "a.en"], in: folder.url).output
    let with = try program.run(
      ["beads", "a.zh", "a.en", "--lexicon", "my.lexicon"], in: folder.url
    ).output
    let confidence = { (output: String) in
      output.split(separator: "\n").first { $0.hasPrefix("[1]:[1,2]:") }
        .flatMap { Double($0.dropFirst("[1]:[1,2]:".count)) }
    }
    #expect(try #require(confidence(with)) > #require(confidence(without)) + 0.05)
  }

  @Test func aFrozenLexiconMakesADocumentDependOnItselfAlone() throws {
    let folder = try ownSeeds()
    try folder.write("The captain waits.\n", to: "memory.en")
    try folder.write("负责人等着。\n", to: "memory.zh")
    _ = try program.run(["learn", "memory.zh", "--out", "my.lexicon"], in: folder.url)
    let frozen = ["--lexicon", "my.lexicon", "--frozen"]
    _ = try program.run(["seeds/"] + frozen, in: folder.url)
    let together = try folder.text("corpus/warehouse-robots.tsv")
    _ = try program.run(["seeds/warehouse-robots.md", "--out", "other"] + frozen, in: folder.url)
    #expect(try folder.text("other/warehouse-robots.tsv") == together)
    let without = try program.run(["seeds/", "--frozen"], in: folder.url)
    #expect(without.status == 64)
  }

  @Test func aCorpusIsLearnedFromOnceThoughItStandsThereTwice() throws {
    let folder = try ownSeeds()
    _ = try program.run(["seeds/"], in: folder.url)
    let all = try program.run(["learn", "corpus", "--out", "a.lexicon"], in: folder.url)
    let tables = try program.run(
      [
        "learn", "corpus/release-checklist.tsv", "corpus/warehouse-robots.tsv", "--out",
        "b.lexicon",
      ],
      in: folder.url)
    let memories = try program.run(
      [
        "learn", "corpus/release-checklist.tmx", "corpus/warehouse-robots.tmx", "--out",
        "c.lexicon",
      ],
      in: folder.url)
    let pairs = [all, tables, memories].map { result in
      result.output.split(separator: "\n").filter {
        $0.hasPrefix("sentences") || $0.hasPrefix("pairs")
      }
    }
    #expect(all.output.contains("files      3\n"))
    #expect(pairs[0].count == 2 && pairs[0] == pairs[1] && pairs[1] == pairs[2])
  }

  @Test func learnsFromCatalogsAndDictionaries() throws {
    let folder = try TemporaryFolder()
    try folder.write("msgid \"_Boil the water\"\nmsgstr \"烧水(_B)\"\n", to: "kettle/zh.po")
    try folder.write("茶壶\tteapot, kettle\n高山\tmountain\n河流\triver\n", to: "kettle/words.tsv")
    try folder.write("drought @ 旱灾\n", to: "words.txt")
    let learned = try program.run(
      ["learn", "kettle", "words.txt", "--out", "my.lexicon"], in: folder.url)
    #expect(learned.output.contains("files      3\nsentences  12\nskipped    0\n"))
    let printed = try program.run(["lexicon", "my.lexicon"], in: folder.url)
    #expect(printed.status == 0 && printed.output.hasPrefix("en\tzh\ten count\t"))
    #expect(printed.output.contains("\nmountain\t高山\t3\t3\t"))
  }

  @Test func aDictionaryWithAFaultIsNamedWithItsLine() throws {
    let folder = try TemporaryFolder()
    try folder.write("茶 @ tea\nwater\n", to: "words.dic")
    let result = try program.run(["learn", "words.dic", "--out", "my.lexicon"], in: folder.url)
    #expect(result.status == 2 && result.errors.contains("words.dic:2: is no line of a"))
    #expect(!folder.has("my.lexicon"))
  }

  @Test func aLexiconThatIsNoneIsAnError() throws {
    let folder = try ownSeeds()
    try folder.write("no lexicon", to: "my.lexicon")
    let result = try program.run(["seeds/", "--lexicon", "my.lexicon"], in: folder.url)
    #expect(result.status == 2 && result.errors.contains("my.lexicon: is not a lexicon"))
  }

  @Test func showJSONHoldsEverySegmentOnceAtItsPlace() throws {
    let folder = try ownSeeds()
    for name in ["warehouse-robots.md", "release-checklist.md", "二手服务器的生意.md"] {
      let result = try program.run(["show", "--json", "seeds/\(name)"], in: folder.url)
      let shown = try JSONDecoder().decode(ShownDocument.self, from: Data(result.output.utf8))
      let bytes = Array(try folder.text("seeds/\(name)").utf8)
      #expect(!shown.sections.isEmpty)
      var places: Set<[Int]> = []
      for segment in shown.segments {
        #expect(places.insert(segment.bytes).inserted)
        #expect(!segment.text.contains("**"))
        let source = String(decoding: bytes[segment.bytes[0]..<segment.bytes[1]], as: UTF8.self)
        #expect(source.firstLineMatches(segment.markup), "\(source) \(segment.markup)")
        let before = bytes[..<segment.bytes[0]]
        #expect(before.count { $0 == 0x0A } == segment.line - 1)
      }
    }
  }

  @Test func segmentReadsStandardInput() throws {
    let folder = try ownSeeds()
    let result = try program.run(
      ["segment", "--lang", "zh"], in: folder.url, input: "“好。”他说。\n\nGo. Now.\n")
    #expect(result.output == "“好。”\n他说。\nGo.\nNow.\n")
  }

  @Test func segmentPrintsPlaces() throws {
    let folder = try ownSeeds()
    let result = try program.run(
      ["segment", "--json"], in: folder.url, input: "甲。乙。\n丙。\n")
    #expect(
      result.output == """
        {"bytes":[0,6],"file":"-","line":1,"text":"甲。"}
        {"bytes":[6,12],"file":"-","line":1,"text":"乙。"}
        {"bytes":[13,19],"file":"-","line":2,"text":"丙。"}

        """)
  }

  @Test func beadsNumberTheFirstTextFirst() throws {
    let folder = try TemporaryFolder()
    try folder.write("下雨了。\n我们走了，没有人来。\n", to: "a.zh")
    try folder.write("It rained.\nWe left.\nNobody came.\n", to: "a.en")
    let one = try program.run(["beads", "a.zh", "a.en"], in: folder.url)
    let other = try program.run(["beads", "a.en", "a.zh"], in: folder.url)
    #expect(one.output.hasPrefix("[0]:[0]:") && one.output.contains("\n[1]:[1,2]:"))
    #expect(other.output.contains("\n[1,2]:[1]:"))
    _ = try program.run(["beads", "--folder", ".", "--out", "out"], in: folder.url)
    #expect(try folder.text("out/a.beads") == one.output)
  }

  @Test func evaluateHoldsBeadsAgainstGold() throws {
    let folder = try TemporaryFolder()
    try folder.write("[0]:[0]\n[1]:[1,2]\n", to: "a.gold")
    try folder.write("[0]:[0]\n[1]:[1]\n", to: "a.beads")
    let result = try program.run(
      ["evaluate", "--gold", "a.gold", "--test", "a.beads"], in: folder.url)
    #expect(result.output.contains("strict  0.500  0.500  0.500\n"))
    #expect(result.output.contains("lax     1.000  1.000  1.000\n"))
    let json = try program.run(
      ["evaluate", "--gold", "a.gold", "--test", "a.beads", "--json"], in: folder.url)
    #expect(json.output.contains("\"f1\" : 0.5"))
    let links = "<link xtargets='1:1;1:1'/>\n<link xtargets='1:2;1:2 1:3'/>"
    try folder.write("<linkGrp>\n\(links)\n</linkGrp>", to: "a.xml")
    for files in [["a.xml", "a.beads"], ["a.gold", "a.xml"], ["a.xml", "a.xml"]] {
      let xml = try program.run(
        ["evaluate", "--gold", files[0], "--test", files[1]], in: folder.url)
      let figures = files[1] == "a.xml" ? "1.000  1.000  1.000" : "0.500  0.500  0.500"
      #expect(xml.output.contains("strict  \(figures)\n"), "\(xml.errors)")
    }
    try folder.write("<linkGrp>\n<link xtargets='1'/></linkGrp>", to: "a.xml")
    let faulty = try program.run(
      ["evaluate", "--gold", "a.gold", "--test", "a.xml"], in: folder.url)
    #expect(
      faulty.status == 2 && faulty.errors.hasPrefix("error: a.xml:2: the link has no xtargets"))
    let wrong = try program.run(["evaluate", "--gold", "a.gold"], in: folder.url)
    #expect(wrong.status == 64)
  }

  @Test func aRunThatIsKilledIsMadeGoodByTheNext() throws {
    let folder = try ownSeeds()
    for number in 0..<60 {
      try folder.write("<!--\nPage \(number).\n-->\n第 \(number) 页。\n", to: "seeds/p\(number).md")
    }
    _ = try program.run(["seeds/", "--quiet"], in: folder.url)
    let expected = try folder.contents()
    for microseconds in stride(from: UInt32(5_000), through: 60_000, by: 5_000) {
      try folder.remove("corpus")
      try folder.remove("glossary/candidates.tsv")
      try program.kill(["seeds/"], in: folder.url, after: microseconds)
      let result = try program.run(["seeds/", "--quiet"], in: folder.url)
      #expect(result.status == 0, "\(result.errors)")
      #expect(try folder.contents() == expected)
    }
  }

  private func ownSeeds() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["seeds", "glossary"] {
      try FileManager.default.copyItem(
        at: TestData.projectFolder.appendingPathComponent(name),
        to: folder.url.appendingPathComponent(name))
    }
    try folder.remove("glossary/candidates.tsv")
    return folder
  }

  /// The project's own corpus and candidates, by path: golden files that a person can read.
  private func committedFiles() throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: TestData.projectFolder.appendingPathComponent("corpus").path)
    #expect(names.count == 7)
    let paths = names.map { "corpus/\($0)" } + ["glossary/candidates.tsv"]
    return Dictionary(
      uniqueKeysWithValues: try paths.map { path in
        let url = TestData.projectFolder.appendingPathComponent(path)
        return (path, try String(contentsOf: url, encoding: .utf8))
      })
  }
}

/// What `align show --json` prints.
private struct ShownDocument: Decodable {
  struct Section: Decodable {
    let title: String
    let beads: [Bead]
  }

  struct Bead: Decodable {
    let kind: String
    let source: [Segment]
    let target: [Segment]
  }

  struct Segment: Decodable {
    let text: String
    let markup: String
    let line: Int
    let column: Int
    let bytes: [Int]
  }

  let sections: [Section]

  var segments: [Segment] {
    sections.flatMap { section in
      section.beads.flatMap { $0.source + $0.target }
    }
  }
}

extension String {
  /// Whether markup, whose lines are joined, begins like this source.
  fileprivate func firstLineMatches(_ markup: String) -> Bool {
    let line = split(separator: "\n").first.map(String.init) ?? ""
    let start = String(line.prefix { $0 != " " })
    return markup.hasPrefix(start)
  }
}

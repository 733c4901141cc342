import Foundation
import TestSupport
import Testing

/// `align export`, `import` and `convert`, run as translators and researchers run them.
struct ExchangeCommandTests {
  private let program = Program("align")

  private static let corpus = """
    id\tsection\tzh\ten\tconfidence\tstatus\tkind\tfile\tline\tdocument
    a1\t引言\t船长决定。\tThe captain decides.\t0.950\tauto\t1-1\tseeds/a.md\t3\tship
    a2\t引言\t今天不发布。\tNo release. Not today.\t0.400\tauto\t2-1\tseeds/a.md\t5\tship
    a3\t结语\t\tThe end.\t1.000\tauto\t1-0\tseeds/b.md\t7\tshore
    a4\t结语\t船长决定。\tThe captain decides.\t0.900\tauto\t1-1\tseeds/b.md\t9\tshore

    """

  @Test func theCorpusFolderIsExportedUnlessFilesAreNamed() throws {
    let folder = try project()
    let all = try program.run(["export", "tmx"], in: folder.url)
    #expect(all.status == 0 && all.output.components(separatedBy: "<tu ").count == 4)
    #expect(all.errors == "3 units\nnot exported: 1 one side is empty\n")
    let named = try program.run(["export", "tmx", "corpus/ship.tsv"], in: folder.url)
    #expect(named.output == all.output)
  }

  @Test(arguments: [
    (["--min-confidence", "0.5"], "1 one side is empty, 1 below the confidence"),
    (["--only", "1-1,1-2"], "1 one side is empty, 1 another kind of bead"),
    (["--dedupe"], "1 one side is empty, 1 said before"),
    (["--filter", "section:引"], "1 one side is empty, 1 another section"),
    (["--filter", "document:sh*p"], "1 one side is empty, 1 another document"),
    (["--filter", "term:captain"], "1 one side is empty, 1 without the term"),
  ])
  func whatIsNotExportedIsCountedByReason(flags: [String], counts: String) throws {
    let folder = try project()
    let result = try program.run(["export", "tmx"] + flags, in: folder.url)
    #expect(result.status == 0)
    #expect(result.errors.contains("not exported: \(counts)\n"), "\(result.errors)")
  }

  @Test func droppedListsWhatIsNotExported() throws {
    let folder = try project()
    _ = try program.run(
      ["export", "tmx", "-o", "a.tmx", "--dedupe", "--dropped", "dropped.tsv"], in: folder.url)
    #expect(
      try folder.text("dropped.tsv") == """
        reason\tid\ttarget\tsource\tconfidence\tfile\tline
        one side is empty\ta3\t\tThe end.\t1.000\tcorpus/ship.tsv\t4
        said before\ta4\t船长决定。\tThe captain decides.\t0.900\tcorpus/ship.tsv\t5

        """)
  }

  @Test func aLanguageIsWrittenByTheTagThatIsChosen() throws {
    let folder = try project()
    let result = try program.run(
      ["export", "tmx", "--lang", "zh=zh-CN", "--lang", "en=en-GB"], in: folder.url)
    #expect(result.output.contains("<tuv xml:lang=\"zh-CN\">"))
    #expect(result.output.contains("srclang=\"en-GB\""))
  }

  @Test func whatIsThereIsReplacedOnDemandOnly() throws {
    let folder = try project()
    try folder.write("mine", to: "a.tmx")
    let result = try program.run(["export", "tmx", "--output", "a.tmx"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors == "error: a.tmx: is there already; --force replaces it\n")
    #expect(try folder.text("a.tmx") == "mine")
    #expect(
      try program.run(["export", "tmx", "-o", "a.tmx", "--force"], in: folder.url).status == 0)
  }

  @Test func aFaultyCorpusLeavesNothingBehind() throws {
    let folder = try project()
    try folder.write(ExchangeCommandTests.corpus + "too\tshort\n", to: "corpus/ship.tsv")
    let result = try program.run(["export", "tmx", "--output", "a.tmx"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: corpus/ship.tsv:6: the row has 2 cells"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "corpus", "glossary",
      ])
  }

  @Test func whatComesBackFromATranslatorIsMarkedWhereItWasChanged() throws {
    let folder = try project()
    _ = try program.run(["export", "tsv", "--only", "1-1", "-o", "x.tsv"], in: folder.url)
    _ = try program.run(["import", "x.tsv", "--out", "once"], in: folder.url)
    _ = try program.run(["export", "tmx", "once", "-o", "job.tmx"], in: folder.url)
    let edited = try folder.text("job.tmx").replacing("船长决定。", with: "由船长决定。", maxReplacements: 1)
    try folder.write(edited, to: "job.tmx")
    let result = try program.run(["import", "job.tmx", "--out", "back"], in: folder.url)
    #expect(result.output == "2 pairs: back/job.tsv\n1 changed since align wrote it\n")
    let rows = try folder.text("back/job.tsv").split(separator: "\n").map {
      $0.split(separator: "\t")
    }
    #expect(rows.dropFirst().map { $0[5] } == ["edited", "auto"])
  }

  @Test func whatIsNamedLastReplacesWhatWasThere() throws {
    let folder = try project()
    try folder.write("zh\ten\n由船长决定。\tThe captain decides.\n", to: "b.tsv")
    _ = try program.run(["import", "b.tsv", "--out", "back"], in: folder.url)
    let result = try program.run(["export", "tmx", "corpus", "back", "--replace"], in: folder.url)
    #expect(result.errors.contains("2 replaced by a later corpus"), "\(result.errors)")
    #expect(result.output.contains("由船长决定。") && !result.output.contains(">船长决定。"))
  }

  @Test func codesOfAChangedTextAreLeftOutAndCounted() throws {
    let folder = try TemporaryFolder()
    try folder.write("# 一\n\n<!-- A **bold** word. -->\n一个**粗**字。\n", to: "seeds/a.md")
    _ = try program.run(["seeds"], in: folder.url)
    _ = try program.run(["export", "csv", "-o", "a.csv"], in: folder.url)
    try folder.write(try folder.text("a.csv").replacing("一个粗字。", with: "有个粗字。"), to: "a.csv")
    let result = try program.run(["convert", "a.csv", "--to", "tmx2"], in: folder.url)
    #expect(result.output.contains("<seg>有个粗字。</seg>"), "\(result.output)")
    #expect(result.output.contains("A <bpt i=\"1\" x=\"1\" type=\"bold\">**</bpt>bold"))
    #expect(result.errors.contains("2 codes in texts were left out: the text was changed since"))
  }

  @Test func aCorpusInOtherLanguagesDoesNotStopTheOthers() throws {
    let folder = try project()
    try folder.write("fr\tde\nun\teins\n", to: "corpus/other.tsv")
    let result = try program.run(["export", "tmx"], in: folder.url)
    #expect(result.status == 2 && result.output.components(separatedBy: "<tu ").count == 4)
    #expect(result.errors.contains("error: corpus/other.tsv:1: the first row does not name"))
  }

  @Test func anAlignmentAndItsTextsMakeACorpus() throws {
    let folder = try project()
    try folder.write("One.\nTwo.\nThree.\n", to: "b.en")
    try folder.write("一。\n二三。\n", to: "b.zh")
    try folder.write("[0]:[0]\n[2]:[1]\n", to: "b.vecalign")
    let result = try program.run(["import", "b.vecalign", "b.en", "b.zh"], in: folder.url)
    #expect(
      result.output == "2 pairs: corpus/b.tsv\n1 more with one of the languages\n",
      "\(result.errors)")
    let rows = try folder.text("corpus/b.tsv").split(separator: "\n").dropFirst()
    #expect(
      rows.map {
        $0.split(separator: "\t", omittingEmptySubsequences: false)[7...8].joined(separator: ":")
      } == ["b.zh:1", "b.en:2", "b.zh:2"])
    #expect(
      rows.map {
        $0.split(separator: "\t", omittingEmptySubsequences: false)[2...3].joined(separator: "|")
      } == ["一。|One.", "|Two.", "二三。|Three."])
  }

  @Test(arguments: [["b.vec", "b.en", "b.zh", "c.tsv"], ["c.tsv", "b.zh", "b.vec", "b.en"]])
  func anAlignmentIsKnownBesideOtherFiles(files: [String]) throws {
    let folder = try project()
    try folder.write("One.\nTwo.\n", to: "b.en")
    try folder.write("一二。\n三。\n", to: "b.zh")
    let isEnglishFirst = files.firstIndex(of: "b.en") ?? 0 < files.firstIndex(of: "b.zh") ?? 0
    try folder.write(isEnglishFirst ? "[0,1]:[0]\n" : "[0]:[0,1]\n", to: "b.vec")
    try folder.write("zh\ten\n一\tone\n", to: "c.tsv")
    let result = try program.run(["import"] + files, in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.text("corpus/b.tsv").contains("\t一二。\tOne. Two.\t"))
    #expect(folder.has("corpus/c.tsv"))
  }

  @Test(arguments: ["[-1]:[0]\n", "([0], [0])\n", "", "0.5\t0\t1\n", "[0]:[9]\n"])
  func aFaultyAlignmentMakesNoCorpus(text: String) throws {
    let folder = try project()
    try folder.write("One.\n", to: "b.en")
    try folder.write("一。\n", to: "b.zh")
    try folder.write(text, to: "b.vec")
    let result = try program.run(["import", "b.vec", "b.en", "b.zh"], in: folder.url)
    #expect(result.status == 2 && result.errors.hasPrefix("error: b.vec"), "\(result.errors)")
    #expect(!folder.has("corpus/b.tsv"))
  }

  @Test func aDocumentsCorpusIsNotReplacedByAnImport() throws {
    let folder = try TemporaryFolder()
    try folder.write("# 一\n\n<!-- One. -->\n一。\n", to: "seeds/a.md")
    _ = try program.run(["seeds"], in: folder.url)
    try folder.write("zh\ten\n一\tone\n", to: "a.tsv")
    let result = try program.run(["import", "a.tsv", "--force"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors.contains("corpus/a.tsv: is made from seeds/a.md"))
  }

  @Test func aFaultyFileDoesNotStopTheOthers() throws {
    let folder = try project()
    try folder.write("<tmx><tu>\n<tuv/></tu></tmx>", to: "bad.tmx")
    try folder.write("zh\ten\n一\tone\n", to: "good.tsv")
    let result = try program.run(["import", "bad.tmx", "good.tsv", "--out", "in"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors == "error: bad.tmx:2: the tuv has no xml:lang\n")
    #expect(result.output == "1 pair: in/good.tsv\n")
  }

  @Test func anyFormatBecomesAnyOther() throws {
    let folder = try project()
    let there = try program.run(["convert", "corpus/ship.tsv", "a.tmx"], in: folder.url)
    #expect(there.status == 0, "\(there.errors)")
    let back = try program.run(["convert", "a.tmx", "--to", "tsv"], in: folder.url)
    #expect(
      back.output.contains("今天不发布。\tNo release. Not today.\t0.400\tauto\t2-1\tseeds/a.md\t5\tship"))
  }

  @Test(arguments: [
    ["export", "tmz"], ["export", "tmx", "--filter", "captain"],
    ["export", "tmx", "--only", "one"],
    ["export", "tmx", "--min-confidence", "2"], ["export", "tmx", "--lang", "zh"],
    ["convert", "corpus/ship.tsv", "a.unknown"], ["export", "tmx", "--excel"],
    ["import", "a.tmx", "--from", "tmz"], ["import", "a.tmx", "--languages", "en"],
    ["export", "tmx", "--from", "tbx"], ["export", "tbx", "--from", "tbx"],
    ["export", "tbx", "--encoding", "gb18030"], ["export", "jsonl", "--card", "README.md"],
    ["export", "jsonl", "-o", "a", "--card", "./a"],
    ["export", "tmx", "-o", "a", "--dropped", "a"],
    ["export", "moses", "-o", "a", "--dropped", "a.en"],
    ["convert", "corpus/ship.tsv", "a.tmx", "--output", "b.tmx"],
    ["convert", "corpus/ship.tsv", "--to", "tbx"], ["convert", "t.tbx", "--to", "tmx"],
    ["convert", "t.tbx", "u.tbx", "--dedupe"], ["convert", "t.tbx", "u.tbx", "--dropped", "d"],
    ["convert", "t.tbx", "u.tbx", "--glossary", "glossary"],
    ["import", "b.vecalign", "b.en", "b.zh", "--encoding", "gb18030"],
    ["import", "b.en", "b.zh", "--from", "csv"],
  ])
  func aWrongCommandLineIsSixtyFour(arguments: [String]) throws {
    let folder = try project()
    try folder.write("[0]:[0]\n", to: "b.vecalign")
    try folder.write("One.\n", to: "b.en")
    try folder.write("一。\n", to: "b.zh")
    try folder.write(ExchangeCommandTests.tbx, to: "t.tbx")
    let result = try program.run(arguments, in: folder.url)
    #expect(result.status == 64, "\(result.errors)")
  }

  @Test(arguments: [["export", "tbz"], ["convert", "corpus/ship.tsv", "--to", "tbz"]])
  func formatsOfTermsAreProposedToo(arguments: [String]) throws {
    let folder = try project()
    let errors = try program.run(arguments, in: folder.url).errors
    #expect(errors.contains("did you mean 'tbx'?"), "\(errors)")
  }

  @Test func theHelpNamesADefaultOnce() throws {
    let folder = try TemporaryFolder()
    let help = try program.run(["help", "export"], in: folder.url).output
    #expect(help.components(separatedBy: "(default: -)").count == 2, "\(help)")
  }

  @Test(arguments: [
    ("omegat", "captain\t船长\n", 0), ("deepl", "captain\t船长\n", 0), ("tbx", "captain\t船长\n", 2),
    ("google", "captain\t船长\n", 2), ("omegat", ExchangeCommandTests.tbx, 2),
    ("tbx2", ExchangeCommandTests.tbx, 0),
  ])
  func whatIsSaidOfTermsIsHonoured(format: String, text: String, status: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "t.tsv")
    let result = try program.run(
      ["convert", "t.tsv", "--from", format, "--to", "deepl"], in: folder.url)
    #expect(result.status == status, "\(result.errors)")
    #expect(result.output == (status == 0 ? "captain\t船长\n" : ""))
  }

  @Test func termsAreReadInTheirEncoding() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data([0x61, 0x09, 0xB4, 0xAC, 0xB3, 0xA4, 0x0A]), to: "t.txt")
    let convert = ["convert", "t.txt", "--from", "omegat", "--to", "deepl", "--encoding"]
    #expect(try program.run(convert + ["gb18030"], in: folder.url).output == "a\t船长\n")
    #expect(try program.run(convert + ["utf-8"], in: folder.url).status == 2)
  }

  @Test func examplesStayInAConvertedTermBase() throws {
    let folder = try project()
    try folder.write(
      "id: captain\nen: [captain]\nzh: [船长]\nexamples:\n  - {zh: 船长决定。, ok: true}\n",
      to: "glossary/terms/captain.yml")
    let terms = try program.run(["export", "tbx", "-o", "t.tbx"], in: folder.url)
    #expect(terms.status == 0, "\(terms.errors)")
    let result = try program.run(["convert", "t.tbx", "u.tbx"], in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.text("u.tbx") == folder.text("t.tbx"))
  }

  @Test func contradictoryTermsAreNotConverted() throws {
    let folder = try project()
    try folder.write(
      "id,language,term,status\na,en,one,preferred\na,en,two,preferred\n", to: "t.csv")
    let result = try program.run(
      ["convert", "t.csv", "--from", "terms-csv", "--to", "tbx"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: t.csv:2: 'one' and 'two' are both preferred"))
  }

  @Test func theCardNamesTheFileFromItsFolder() throws {
    let folder = try project()
    let result = try program.run(
      ["export", "jsonl", "-o", "data/a.jsonl", "--card", "README.md"], in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.text("README.md").contains("path: \"data/a.jsonl\"\n"))
  }

  @Test func aPathStaysOnItsLine() throws {
    let folder = try project()
    let result = try program.run(["export", "tmx", "-o", "a\u{1B}[2J.tmx"], in: folder.url)
    #expect(result.status == 0 && !result.errors.contains("\u{1B}"))
    #expect(result.errors.hasPrefix("3 units: a"))
  }

  @Test func whatAKilledExportLeftIsNotInTheWay() throws {
    let folder = try TemporaryFolder()
    let row = "一。\tOne.\n"
    try folder.write("zh\ten\n" + String(repeating: row, count: 100_000), to: "a.tsv")
    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }
    for tenths in UInt32(1)...20 where try names() == ["a.tsv"] {
      try program.kill(
        ["convert", "a.tsv", "b.tmx"], in: folder.url, after: tenths * 100_000)
    }
    #expect(try names().contains { $0.hasPrefix("b.tmx.align-part-") })
    try folder.write("zh\ten\n" + row, to: "a.tsv")
    #expect(try program.run(["convert", "a.tsv", "b.tmx"], in: folder.url).status == 0)
    #expect(try names() == ["a.tsv", "b.tmx"])
  }

  private static let tbx = """
    <tbx><text><body><conceptEntry id="captain">
    <langSec xml:lang="en"><termSec><term>captain</term></termSec></langSec>
    <langSec xml:lang="zh"><termSec><term>船长</term></termSec></langSec>
    </conceptEntry></body></text></tbx>
    """

  private func project() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(ExchangeCommandTests.corpus, to: "corpus/ship.tsv")
    try folder.write(
      "id: captain\nen: [captain]\nzh: [船长]\n", to: "glossary/terms/captain.yml")
    return folder
  }
}

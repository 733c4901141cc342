import AlignKit
import Bitext
import Foundation
import Synchronization
import TestSupport
import Testing

/// What a run leaves on the disk.
struct ProjectTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "# 甲\n\n**毛利率**（Gross Margin）上升。\n\n<details>Gross margin rose.</details>\n", to: "seeds/a.md"
    )
    try folder.write("<!--\nIt rains.\n-->\n下雨了。\n", to: "seeds/b.md")
    try folder.write("只有中文。\n", to: "seeds/c.md")
  }

  @Test func writesACorpusForEachDocumentAndTheCandidates() async throws {
    let report = await run()
    #expect(report.errors == [])
    #expect(report.documents.map(\.name) == ["a", "b", "c"])
    let names = try folder.contents(of: "corpus").keys.sorted()
    #expect(
      names == ["a.tmx", "a.tsv", "b.tmx", "b.tsv", "c.tmx", "c.tsv", "manifest.json"])
    #expect(try folder.text("glossary/candidates.tsv").contains("gross-margin\tGross Margin"))
  }

  @Test func aSecondRunChangesNothing() async throws {
    _ = await run()
    let before = try folder.contents()
    let report = await run()
    #expect(report.documents.allSatisfy { $0.state == .unchanged })
    #expect(try folder.contents() == before)
  }

  @Test func anIncrementalRunGivesTheBytesOfAFullOne() async throws {
    _ = await run()
    try folder.write("<!--\nIt snows.\n-->\n**雪**（Snow）来了。\n", to: "seeds/b.md")
    let report = await run()
    // What is learned from one document holds for all: the others are aligned anew too.
    #expect(report.documents.map { $0.state == .written } == [true, true, true])
    let incremental = try folder.contents()
    try folder.remove("corpus")
    try folder.remove("glossary")
    _ = await run()
    #expect(try folder.contents() == incremental)
  }

  @Test func oneJobAndManyGiveTheSameBytes() async throws {
    for number in 0..<20 {
      try folder.write("# 第\(number)章\n\n第 \(number) 段。\n", to: "seeds/d\(number).md")
    }
    _ = await run(jobs: 1)
    let one = try folder.contents()
    _ = await run(.anew, jobs: 8)
    #expect(try folder.contents() == one)
  }

  @Test func aBadFileDoesNotStopTheOthers() async throws {
    try folder.write(Data([0x61, 0xFF, 0x62]), to: "seeds/b.md")
    let report = await run()
    #expect(report.documents.map(\.name) == ["a", "c"])
    #expect(report.errors.count == 1)
    #expect(report.errors.first?.path.hasSuffix("seeds/b.md") == true)
    #expect(folder.has("corpus/c.tsv") && !folder.has("corpus/b.tsv"))
  }

  @Test func aDocumentThatTurnedBadKeepsItsCorpus() async throws {
    _ = await run()
    try folder.write(Data([0x61, 0xFF, 0x62]), to: "seeds/b.md")
    _ = await run()
    #expect(folder.has("corpus/b.tsv"))
    try folder.write("<!--\nIt rains.\n-->\n下雨了。\n", to: "seeds/b.md")
    #expect(await run().errors == [])
  }

  @Test func theFilesOfAVanishedDocumentGo() async throws {
    _ = await run()
    try folder.remove("seeds/b.md")
    let report = await run()
    #expect(report.removed.count == 2)
    #expect(!folder.has("corpus/b.tsv") && folder.has("corpus/a.tsv"))
  }

  @Test func filesOfOthersAreNeitherOverwrittenNorDeleted() async throws {
    try folder.write("mine", to: "corpus/b.tsv")
    try folder.write("mine too", to: "corpus/notes.txt")
    let report = await run()
    #expect(report.errors.map(\.path) == [folder.path + "/corpus/b.tsv"])
    #expect(try folder.text("corpus/b.tsv") == "mine")
    #expect(!folder.has("corpus/b.tmx"))
    try folder.remove("seeds/b.md")
    _ = await run()
    #expect(try folder.text("corpus/b.tsv") == "mine")
    #expect(try folder.text("corpus/notes.txt") == "mine too")
  }

  @Test func aCorpusThatAPersonChangedIsKept() async throws {
    _ = await run()
    try folder.write("edited", to: "corpus/b.tsv")
    try folder.write("<!--\nIt pours.\n-->\n大雨。\n", to: "seeds/b.md")
    let report = await run(.anew)
    #expect(report.errors.first?.reason.contains("was changed since align wrote it") == true)
    #expect(try folder.text("corpus/b.tsv") == "edited")
    #expect(report.documents.map(\.name) == ["a", "c"])
  }

  @Test func aDocumentThatFailsKeepsItsFilesAndTerms() async throws {
    _ = await run()
    let terms = try folder.text("glossary/candidates.tsv")
    try folder.write("edited", to: "corpus/a.tsv")
    let report = await run()
    #expect(report.removed == [])
    #expect(folder.has("corpus/a.tmx"))
    try folder.write(Data([0xFF]), to: "seeds/a.md")
    _ = await run()
    #expect(try folder.text("glossary/candidates.tsv") == terms)
  }

  @Test func aManifestCanNotNameFilesOfOthers() async throws {
    try folder.write("mine", to: "victim.txt")
    _ = await run()
    let manifest = try folder.text("corpus/manifest.json")
    try folder.write(
      manifest.replacingOccurrences(of: "\"c.tsv\"", with: "\"../victim.txt\""),
      to: "corpus/manifest.json")
    try folder.remove("seeds/c.md")
    #expect(await run().errors.count == 1)
    #expect(try folder.text("victim.txt") == "mine")
  }

  @Test func aLinkInTheWayIsNotFollowed() async throws {
    try folder.write("mine", to: "victim.txt")
    try folder.write("", to: "corpus/x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/corpus/b.tsv", withDestinationPath: folder.path + "/victim.txt")
    #expect(await run().errors.count == 1)
    #expect(try folder.text("victim.txt") == "mine")
  }

  @Test func twoFoldersWithDocumentsOfOneNameKeepBoth() async throws {
    try folder.write("甲。\n", to: "one/x.md")
    try folder.write("乙。\n", to: "two/x.md")
    _ = await run(paths: ["one"])
    let report = await run(paths: ["two"])
    #expect(report.errors == [])
    let names = try folder.contents(of: "corpus").keys.filter { $0.hasSuffix(".tsv") }
    #expect(names.count == 2)
  }

  @Test func aDocumentThatBecomesAPairReplacesItself() async throws {
    try folder.write("一只鸭子。\n", to: "seeds/p.zh.md")
    _ = await run()
    try folder.write("A duck.\n", to: "seeds/p.en.md")
    _ = await run()
    #expect(folder.has("corpus/p.tsv") && !folder.has("corpus/p.zh.tsv"))
  }

  @Test func aListOfTermsThatIsNotOursIsKept() async throws {
    try folder.write("term\tBegriff\n", to: "glossary/candidates.tsv")
    #expect(await run().errors.count == 1)
    #expect(try folder.text("glossary/candidates.tsv") == "term\tBegriff\n")
  }

  @Test func aListOfTermsThatAPersonChangedIsKept() async throws {
    _ = await run()
    try folder.write("key\tmine\n", to: "glossary/candidates.tsv")
    try folder.write("甲。\n", to: "seeds/b.md")
    #expect(await run().errors.count == 1)
    #expect(try folder.text("glossary/candidates.tsv") == "key\tmine\n")
  }

  @Test func whatAKilledRunLeftBehindIsRemoved() async throws {
    _ = await run()
    let expected = try folder.contents()
    for path in ["corpus/b.tsv", "glossary/candidates.tsv", "corpus/manifest.json"] {
      try folder.write(
        "half", to: "\(path).align-part-\(ProcessInfo.processInfo.processIdentifier)")
    }
    try folder.write("mine", to: "corpus/notes.align-part-1")
    _ = await run(.anew)
    #expect(try folder.text("corpus/notes.align-part-1") == "mine")
    try folder.remove("corpus/notes.align-part-1")
    #expect(try folder.contents() == expected)
  }

  @Test func unknownFormatsAndLayoutsAreErrors() async {
    var configuration = configuration
    configuration.formats = ["docx"]
    let report = await Project(configuration).run(
      [folder.path + "/seeds"], mode: .incremental, jobs: 1, progress: { _ in })
    #expect(report.errors.count == 1 && report.documents.isEmpty)
  }

  @Test(arguments: 0..<40)
  func nastyDocumentsKeepTheLedger(seed: Int) async throws {
    let texts = (0..<8).map { NastyText.text(seed * 8 + $0).filter { $0 != "\0" } }
    let details = "<details>\n\n\(texts[4])\n\nEnglish words here.\n\n</details>"
    try folder.write(
      "# 题 \(texts[0])\n\n字\(texts[1])\n\n\(texts[2])\n\n- \(texts[3])\n\n\(details)\n\n"
        + "<!--\nSome words. \(texts[5])\n-->\n字\(texts[6])\n\n| a | b |\n|---|---|\n| \(texts[7]) | 字 |\n",
      to: "seeds/nasty.md")
    #expect(await run().errors == [])
  }

  @Test func aDryRunWritesNothing() async throws {
    let before = try folder.contents()
    let report = await run(.dryRun)
    #expect(report.documents.map { $0.state == .planned } == [true, true, true])
    #expect(try folder.contents() == before)
  }

  @Test func aRunOnOneDocumentLearnsFromTheOthers() async throws {
    _ = await run()
    try folder.write("<!--\nIt snows in the hills.\n-->\n山里下雪了。\n", to: "seeds/b.md")
    _ = await run(paths: ["seeds/b.md"])
    let alone = try folder.contents().filter { $0.key.hasPrefix("corpus/b.") }
    _ = await run()
    #expect(try folder.contents().filter { $0.key.hasPrefix("corpus/b.") } == alone)
  }

  @Test func aRunOnOneDocumentLeavesTheOthers() async throws {
    _ = await run()
    let before = try folder.contents()
    _ = await run(paths: ["seeds/b.md"])
    #expect(try folder.contents() == before)
  }

  @Test func aManifestThatIsNoneIsAnError() async throws {
    try folder.write("{", to: "corpus/manifest.json")
    #expect(await run().errors.first?.path.hasSuffix("manifest.json") == true)
  }

  @Test func progressReachesTheEnd() async throws {
    let last = Mutex<[AlignKit.Progress.Stage: Int]>([:])
    let total = Mutex<[AlignKit.Progress.Stage: Int]>([:])
    _ = await Project(configuration).run(
      [folder.path + "/seeds"], mode: .incremental, jobs: 2,
      progress: { progress in
        last.withLock { $0[progress.stage] = max($0[progress.stage] ?? 0, progress.done) }
        total.withLock { $0[progress.stage] = progress.total }
      })
    #expect(last.withLock { $0 } == total.withLock { $0 })
    #expect(total.withLock { $0[.writing] } == 3)
  }

  private var configuration: Configuration {
    var configuration = Configuration()
    configuration.corpus = folder.path + "/corpus"
    configuration.glossary = folder.path + "/glossary"
    return configuration
  }

  private func run(
    _ mode: Project.Mode = .incremental, jobs: Int = 2, paths: [String] = ["seeds"]
  ) async -> RunReport {
    await Project(configuration).run(
      paths.map { folder.path + "/" + $0 }, mode: mode, jobs: jobs, progress: { _ in })
  }
}

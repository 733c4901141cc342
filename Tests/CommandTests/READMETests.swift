import Foundation
import TestSupport
import Testing

/// What the README shows is what the program does.
struct READMETests {
  private let readme: String

  init() throws {
    readme = try String(
      contentsOf: TestData.projectFolder.appendingPathComponent("README.md"), encoding: .utf8)
  }

  @Test func theSixPairsStandInTheCorpus() throws {
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("。 | ") }
    let corpus = try String(
      contentsOf: TestData.projectFolder.appendingPathComponent("corpus/release-checklist.tsv"),
      encoding: .utf8)
    #expect(rows.count == 6)
    for row in rows {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(corpus.contains("\t" + cells.joined(separator: "\t") + "\t"), "\(row)")
    }
  }

  @Test func theFormatsAreThoseOfTheProgram() throws {
    let folder = try TemporaryFolder()
    let output = try Program("align").run(["formats"], in: folder.url).output
    #expect(readme.contains("```\n\(output)```"))
  }

  @Test func theSummaryIsThatOfARun() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: TestData.projectFolder.appendingPathComponent("seeds"),
      to: folder.url.appendingPathComponent("seeds"))
    let output = try Program("align").run(["seeds/"], in: folder.url).output
    let lines = output.split(separator: "\n").dropLast().joined(separator: "\n")
    #expect(readme.contains("```\n\(lines)\n```"), "\(lines)")
  }

  @Test func theSettingsAreThoseOfTheProgram() throws {
    let folder = try TemporaryFolder()
    let output = try Program("align").run(["config"], in: folder.url).output
    for line in output.split(separator: "\n") {
      #expect(readme.contains("`\(line.prefix { $0 != ":" })`"))
    }
  }
}

import Foundation
import TestSupport
import Testing

/// The built program with an article that condenses a talk.
struct CondensedCommandTests {
  private let program = Program("align")
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(CondensedText.document, to: "talks/bridge.md")
    try folder.write(CondensedText.gold("bridge.md"), to: "talks/gold.json")
  }

  @Test func evaluateAlignsTheDocumentsOfAGoldStandard() throws {
    let result = try run("evaluate", "--gold", "talks/gold.json")
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output.contains(
        "bridge.md  1.000   1.000  1.000  1.000  1.000  1.000   1.000  1.000   0     1\n"))
    let full = try run("evaluate", "--gold", "talks/gold.json", "--mode", "full")
    #expect(full.output.contains("   1     0\n"))
  }

  @Test func evaluatePrintsJSON() throws {
    try folder.write(CondensedText.gold("bridge.md"), to: "gold.json")
    let result = try run("evaluate", "--gold", "gold.json", "--source", "talks", "--json")
    let shown = try JSONDecoder().decode(Shown.self, from: Data(result.output.utf8))
    #expect(shown.documents.map(\.file) == ["bridge.md"])
    #expect(shown.all.strict["f1"] == 1 && shown.all.links["recall"] == 1)
    #expect(shown.all.englishAlone["precision"] == 1)
    #expect(shown.all.passages == ["condensed": 1, "full": 0])
  }

  @Test func aGoldStandardOfTheFolderItselfIsFound() throws {
    try folder.write(CondensedText.document, to: "bridge.md")
    try folder.write(CondensedText.gold("bridge.md"), to: "gold.json")
    #expect(try run("evaluate", "--gold", "gold.json").status == 0)
  }

  @Test func anotherTextIsNamedWithItsSection() throws {
    var english = CondensedText.english
    english[2] = "My aunt loved it."
    try folder.write(CondensedText.gold("bridge.md", english: english), to: "talks/gold.json")
    let result = try run("evaluate", "--gold", "talks/gold.json")
    #expect(result.status == 2)
    #expect(
      result.errors
        == "error: talks/bridge.md: section '百年大桥' differs from the gold standard\n")
  }

  @Test(arguments: [
    ["evaluate", "--gold", "talks/gold.json", "--verses"],
    ["evaluate", "--gold", "talks/gold.json", "--mode", "ful"],
    ["show", "talks/bridge.md", "--mode", "ful"],
  ])
  func aWrongCommandLineIsSixtyFour(arguments: [String]) throws {
    #expect(try program.run(arguments, in: folder.url).status == 64)
  }

  @Test func showMarksWhatABeadPassesOver() throws {
    let output = try run("show", "--mode", "condensed", "talks/bridge.md").output
    #expect(output.contains("   3 2-1 ") && output.contains("[…] And 200 workers"))
    #expect(output.contains("  10 1-1 "))
    let full = try run("show", "--mode", "full", "talks/bridge.md").output
    #expect(!full.contains("[…]"))
  }

  @Test func explainTellsHowAPassageWasTaken() throws {
    let output = try run("explain", "talks/bridge.md").output
    #expect(
      output.contains(
        "mode  condensed: the original is 1.9 times as long as usual, has 2.2 sentences for each, ")
    )
    #expect(output.contains("\n  unaligned  +") && output.contains("\n  lengths  en "))
    let forced = try run("explain", "--mode", "full", "talks/bridge.md").output
    #expect(forced.contains("mode  full: forced\n"))
  }

  @Test func everySentenceOfACondensedDocumentStandsOnceInItsCorpus() throws {
    let result = try run("talks", "--format", "tsv,tmx")
    #expect(result.status == 0, "\(result.errors)")
    let rows = try folder.text("corpus/bridge.tsv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    for (column, sentences) in [(2, CondensedText.chinese), (3, CondensedText.english)] {
      let texts = rows.map { String($0[column]) }
      for sentence in sentences { #expect(texts.count { $0.contains(sentence) } == 1) }
    }
    let memory = try folder.text("corpus/bridge.tmx")
    #expect(memory.contains("<seg>\(CondensedText.english[1]) \(CondensedText.english[3])</seg>"))
  }

  @Test func aModeAlignsADocumentAnew() throws {
    _ = try run("talks")
    #expect(try run("talks").output.contains("(1 unchanged)"))
    #expect(try run("talks", "--mode", "full").output.contains("(1 written)"))
    try folder.write("mode: full\n", to: "align.yml")
    #expect(try run("talks").output.contains("(1 unchanged)"))
    #expect(try run("config").output.contains("mode: full\n"))
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try program.run(arguments, in: folder.url)
  }

  private struct Shown: Decodable {
    struct Figures: Decodable {
      let file: String?
      let strict: [String: Double]
      let links: [String: Double]
      let englishAlone: [String: Double]
      let passages: [String: Int]
    }

    let documents: [Figures]
    let all: Figures
  }
}

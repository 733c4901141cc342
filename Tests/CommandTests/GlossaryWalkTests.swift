import Foundation
import TestSupport
import Testing

/// The way of a new editor: from an empty glossary to a check that passes, as the README goes.
struct GlossaryWalkTests {
  private let program = Program("align")
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: TestData.projectFolder.appendingPathComponent("seeds"),
      to: folder.url.appendingPathComponent("seeds"))
  }

  @Test func fromAnEmptyGlossaryToAGreenCheck() throws {
    try expect(0, "seeds/")
    try propose()
    try expect(0, "check", "seeds/")  // what nobody decided fails nothing
    try decide()
    try mend()
    try keepWhatIsKnown()
  }

  private func propose() throws {
    let list = try expect(0, "glossary")
    #expect(list.output.contains("资本支出") && list.output.contains("proposed"))
  }

  private func decide() throws {
    try expect(0, "glossary", "accept", "Capex", "资本支出")
    try expect(0, "glossary", "reject", "congestion")
    #expect(
      try folder.text("glossary/terms/capital-expenditure.yml")
        .contains("{term: 资本支出, status: preferred}"))
    #expect(try folder.text("glossary/rejected.tsv").contains("congestion"))
    let list = try expect(0, "glossary")
    #expect(list.output.contains("decided") && !list.output.contains("congestion"))
    try expect(0, "check", "seeds/")
  }

  /// Somebody writes another word, which is forbidden; the check fails until it is mended.
  private func mend() throws {
    let article = try folder.text("seeds/warehouse-robots.md")
    try folder.write(
      article.replacingOccurrences(of: "资本支出", with: "资本开支"), to: "seeds/warehouse-robots.md")
    let open = try expect(0, "check", "seeds/")
    #expect(open.output.contains("warning"))
    try expect(0, "glossary", "forbid", "Capex", "资本开支", "--deprecated")
    let warned = try expect(0, "check", "seeds/")
    #expect(warned.output.contains("term/deprecated"))
    try expect(1, "check", "seeds/", "--fail-on", "warning")
    try expect(0, "check", "seeds/", "--fix")
    #expect(try folder.text("seeds/warehouse-robots.md") == article)
    try expect(0, "check", "seeds/", "--fail-on", "warning")
  }

  private func keepWhatIsKnown() throws {
    try expect(0, "glossary", "forbid", "Capex", "资本开支")
    let article = try folder.text("seeds/warehouse-robots.md")
    try folder.write(article + "\n资本开支是旧译。\n", to: "seeds/warehouse-robots.md")
    try expect(1, "check", "seeds/")
    try expect(0, "check", "seeds/", "--write-baseline", "known.jsonl")
    try folder.write("check: {baseline: known.jsonl}\n", to: "align.yml")
    let known = try expect(0, "check", "seeds/")
    #expect(known.output.contains("1 error by decision"))
    try folder.write(article + "\n资本开支是旧译。资本开支还在。\n", to: "seeds/warehouse-robots.md")
    try expect(1, "check", "seeds/")
  }

  @discardableResult
  private func expect(_ status: Int32, _ arguments: String...) throws -> Program.Result {
    let result = try program.run(arguments, in: folder.url)
    #expect(result.status == status, "\(arguments): \(result.output) \(result.errors)")
    return result
  }
}

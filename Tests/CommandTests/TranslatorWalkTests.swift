import Foundation
import TestSupport
import Testing

/// The walk that `WorkingWithTranslators.md` describes, by its own commands.
struct TranslatorWalkTests {
  private let program = Program("align")

  @Test func everyCommandOfTheDocumentationWorks() throws {
    let folder = try TemporaryFolder()
    for name in ["seeds", "glossary"] {
      try FileManager.default.copyItem(
        at: TestData.projectFolder.appendingPathComponent(name),
        to: folder.url.appendingPathComponent(name))
    }
    for command in try commands() {
      if command.contains("align import") { try translate(in: folder) }
      let words = command.split(separator: " ").dropFirst().map(String.init)
      let result = try program.run(words, in: folder.url)
      #expect(result.status == 0, "\(command): \(result.errors)")
    }
    let translated = try folder.text("translated/job-level1.tsv")
    #expect(translated.contains("由船长决定。\tThe captain decides."))
    let all = try folder.text("all.tmx")
    #expect(all.contains("<seg>由船长决定。</seg>"))
    #expect(all.components(separatedBy: "<seg>然后合上笔记本电脑，回家。</seg>").count == 2)
  }

  /// The lines of the page that are commands.
  private func commands() throws -> [String] {
    let page = TestData.projectFolder.appendingPathComponent(
      "Sources/AlignKit/AlignKit.docc/WorkingWithTranslators.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let blocks = text.components(separatedBy: "```sh\n").dropFirst()
    return blocks.flatMap { $0.components(separatedBy: "```")[0].split(separator: "\n") }
      .map(String.init)
  }

  /// What OmegaT writes of the project: the memory's texts alone, and one more unit.
  private func translate(in folder: TemporaryFolder) throws {
    let memory = try folder.text("job/tm/enforce/memory.tmx")
    #expect(try folder.text("job/glossary/terms.txt").contains("Capex\t资本支出"))
    let texts = memory.split(separator: "\n").filter { !$0.contains("<prop ") }
      .joined(separator: "\n")
    let unit = """
      <tu><tuv xml:lang="en"><seg>The captain decides.</seg></tuv>
      <tuv xml:lang="zh-CN"><seg>由船长决定。</seg></tuv></tu></body>
      """
    try folder.write(texts.replacing("</body>", with: unit), to: "job/job-level1.tmx")
  }
}

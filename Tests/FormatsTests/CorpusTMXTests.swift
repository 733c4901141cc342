import Bitext
import Formats
import Foundation
import TestSupport
import Testing

struct CorpusTMXTests {
  @Test func controlCharactersAreLeftOutAndReported() {
    let written = CorpusFormat.tmx.write(document("a\u{1}b\u{FFFE}", "<&>\"'"))
    #expect(written.text.contains("<seg>ab</seg>"))
    #expect(written.text.contains("<seg>&lt;&amp;&gt;&quot;'</seg>"))
    #expect(written.losses.count == 1)
  }

  @Test func oneSidedUnitsAreNoTranslations() {
    #expect(!CorpusFormat.tmx.write(document(nil, "只有中文。")).text.contains("<tu "))
  }

  @Test func nothingIsDated() {
    #expect(!CorpusFormat.tmx.write(document("a", "b")).text.contains("date"))
  }

  @Test(
    .enabled(if: TestData.has("data/schemas/tmx14.dtd"), "the TMX schema is not here"),
    arguments: 0..<20)
  func isValid(seed: Int) throws {
    let folder = try TemporaryFolder()
    let written = CorpusFormat.tmx.write(document(NastyText.text(seed), NastyText.text(seed + 50)))
    try folder.write(written.text, to: "a.tmx")
    #expect(try validates(folder.url.appendingPathComponent("a.tmx")))
  }

  @Test(.enabled(if: TestData.has("data/schemas/tmx14.dtd"), "the TMX schema is not here"))
  func theValidatorSeesFaults() throws {
    let folder = try TemporaryFolder()
    let written = CorpusFormat.tmx.write(document("a", "b"))
    try folder.write(
      written.text.replacingOccurrences(of: "segtype=\"sentence\" ", with: ""), to: "a.tmx")
    #expect(try !validates(folder.url.appendingPathComponent("a.tmx")))
  }

  private func validates(_ url: URL) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
    process.arguments = [
      "--noout", "--nonet", "--dtdvalid", TestData.url("data/schemas/tmx14.dtd").path, url.path,
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

/// A document with one unit.
func document(_ source: String?, _ target: String?) -> AlignedDocument {
  func segments(_ text: String?) -> [Segment] {
    guard let text else { return [] }
    let place = Location(path: "seeds/a.md", line: 3, column: 1, bytes: 10..<20)
    return [Segment(text: text, markup: text, location: place, isHeading: false)]
  }
  let unit = TranslationUnit(
    id: "0123456789ab", section: "节", source: segments(source), target: segments(target),
    confidence: 0.5)
  let document = Document(
    name: "a", files: [SourceFile(path: "seeds/a.md", bytes: [])], languages: .englishChinese,
    layout: "details", frontMatter: FrontMatter(author: "A & B"), sections: [])
  return AlignedDocument(
    document: document, sections: [.init(title: "节", units: [unit])])
}

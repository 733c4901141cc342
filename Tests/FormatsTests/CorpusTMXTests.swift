import Bitext
import Formats
import Foundation
import TestSupport
import Testing

struct CorpusTMXTests {
  @Test func controlCharactersAreLeftOutAndReported() throws {
    let written = try CorpusFormat.tmx.written(unit("a\u{1}b\u{FFFE}", "<&>\"'"))
    #expect(written.text.contains("<seg>ab</seg>"))
    #expect(written.text.contains("<seg>&lt;&amp;&gt;&quot;'</seg>"))
    #expect(
      written.losses == ["2 control characters were left out: XML can not hold them"])
  }

  @Test func oneSidedUnitsAreNoTranslations() throws {
    #expect(try !CorpusFormat.tmx.written(unit("", "只有中文。")).text.contains("<tu "))
  }

  @Test(arguments: [
    ("segtype", "phrase", "zzz"), ("usagecount", "12", "-1"),
    ("changedate", "20260102T030405Z", "2026-01-02"),
    ("creationdate", "20260102T030405", "20260102T030405+"),
  ])
  func onlyValuesThatTMXKnowsAreAttributes(name: String, value: String, other: String) throws {
    var unit = unit("a", "b")
    unit.properties = [CorpusUnit.Property("@\(name)", other)]
    #expect(
      try CorpusFormat.tmx.written(unit).text.contains(
        "<prop type=\"@\(name)\">\(other)</prop>"))
    unit.properties = [CorpusUnit.Property("@\(name)", value)]
    #expect(
      try CorpusFormat.tmx.written(unit).text.contains(
        "<tu tuid=\"0123456789ab\" \(name)=\"\(value)\">"))
  }

  @Test func nothingIsDated() throws {
    #expect(try !CorpusFormat.tmx.written(unit("a", "b")).text.contains("date"))
  }

  @Test(
    .enabled(if: TestData.has("data/schemas/tmx14.dtd"), "the TMX schema is not here"),
    arguments: 0..<20)
  func isValid(seed: Int) throws {
    let folder = try TemporaryFolder()
    let written = try CorpusFormat.tmx2.written(
      unit(NastyText.text(seed), NastyText.text(seed + 50)))
    try folder.write(written.text, to: "a.tmx")
    #expect(try validates(folder.url.appendingPathComponent("a.tmx")))
  }

  @Test(.enabled(if: TestData.has("data/schemas/tmx14.dtd"), "the TMX schema is not here"))
  func theValidatorSeesFaults() throws {
    let folder = try TemporaryFolder()
    let written = try CorpusFormat.tmx.written(unit("a", "b"))
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

import Bitext
import Checking
import Formats
import Foundation
import TestSupport
import Testing

struct ReportSARIFTests {
  private static let schema = "sarif-schema-2.1.0.json"

  @Test(.enabled(if: TestData.has("data/schemas/\(schema)"), "the SARIF schema is not here"))
  func isValid() throws {
    #expect(try JSONSchema.accepts(written(ReportSample.report), Self.schema))
  }

  @Test(
    .enabled(if: TestData.has("data/schemas/\(schema)"), "the SARIF schema is not here"),
    arguments: 0..<5)
  func isValidWithAnyText(seed: Int) throws {
    let text = NastyText.text(seed) + "%0A::error::\u{1B}[31m"
    #expect(try JSONSchema.accepts(written(ReportSample.hostile(text)), Self.schema))
  }

  @Test(.enabled(if: TestData.has("data/schemas/\(schema)"), "the SARIF schema is not here"))
  func theValidatorSeesFaults() throws {
    let fault = written(ReportSample.report)
      .replacingOccurrences(of: "unicodeCodePoints", with: "utf8CodeUnits")
    #expect(try !JSONSchema.accepts(fault, Self.schema))
  }

  @Test func columnsCountScalars() throws {
    let region = try #require(
      place(of: result(ReportSample.deprecated))["region"] as? [String: Any])
    #expect(region["startLine"] as? Int == 58)
    #expect(region["startColumn"] as? Int == 6)
    #expect(region["endColumn"] as? Int == 10)
    #expect((region["snippet"] as? [String: String])?["text"] == "资本开支")
  }

  @Test(arguments: [
    ("seeds/茶 50%.md", "seeds/%E8%8C%B6%2050%25.md"), ("a:b#c?.md", "a%3Ab%23c%3F.md"),
    ("/tmp/a b.md", "file:///tmp/a%20b.md"), ("../x/a.md", "../x/a.md"), ("\u{1}", "%01"),
  ])
  func pathsArePercentEncoded(path: String, uri: String) throws {
    let finding = ReportSample.finding("term/forbidden", .error, in: path, line: "a", match: "a")
    let artifact = try place(of: result(finding))["artifactLocation"] as? [String: String]
    #expect(artifact?["uri"] == uri)
  }

  @Test(arguments: [(Level.error, "error"), (.warning, "warning"), (.info, "note")])
  func levelsHaveTheirNames(level: Level, name: String) throws {
    let finding = ReportSample.finding("term/forbidden", level, line: "a", match: "a")
    #expect(try result(finding)["level"] as? String == name)
  }

  @Test func theFingerprintIsPartial() throws {
    let prints = try result(ReportSample.deprecated)["partialFingerprints"] as? [String: String]
    #expect(prints == ["alignFingerprint/v1": "0123456789abcdef0123456789abcdef"])
  }

  @Test func rulesHaveHelp() throws {
    var context = ReportContext()
    context.ruleTexts["term/deprecated"] = .init(summary: "Summary.", help: "**Help**")
    let rules = try rules(of: ReportSample.report(ReportSample.deprecated), context)
    #expect(rules.count == 1)
    #expect((rules[0]["help"] as? [String: String])?["markdown"] == "**Help**")
    #expect((rules[0]["defaultConfiguration"] as? [String: String])?["level"] == "warning")
  }

  @Test func aCertainReplacementIsAFix() throws {
    #expect(try result(ReportSample.deprecated)["fixes"] is [[String: Any]])
    let other = ReportSample.finding("term/forbidden", .error, line: "a", match: "a")
    #expect(try result(other)["fixes"] == nil)
  }

  @Test func textOfADocumentIsNeitherLinkNorPlaceholder() throws {
    let result = try result(ReportSample.hostile("[x](http://a) {0}").findings[0])
    #expect((result["message"] as? [String: String])?["text"] == "[x\\](http://a) {{0}}")
  }

  @Test func whatCouldNotBeReadIsNotified() throws {
    let run = try run(ReportSample.hostile("a"), ReportContext())
    let invocation = (run["invocations"] as? [[String: Any]])?.first
    #expect(invocation?["executionSuccessful"] as? Bool == false)
    #expect((invocation?["toolExecutionNotifications"] as? [Any])?.count == 1)
  }

  private func written(_ report: Report) -> String {
    ReportFormat.sarif.write(report, ReportContext())
  }

  private func run(_ report: Report, _ context: ReportContext) throws -> [String: Any] {
    let text = ReportFormat.sarif.write(report, context)
    let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require((log?["runs"] as? [[String: Any]])?.first)
  }

  private func rules(of report: Report, _ context: ReportContext) throws -> [[String: Any]] {
    let tool = try run(report, context)["tool"] as? [String: [String: Any]]
    return try #require(tool?["driver"]?["rules"] as? [[String: Any]])
  }

  private func result(_ finding: Finding) throws -> [String: Any] {
    let results = try run(ReportSample.report(finding), ReportContext())["results"]
    return try #require((results as? [[String: Any]])?.first)
  }

  private func place(of result: [String: Any]) throws -> [String: Any] {
    let place = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"]
    return try #require(place as? [String: Any])
  }
}

import Bitext
import Checking
import Formats
import Foundation
import TestSupport
import Testing

struct ReportRDJSONTests {
  private static let schema = "rdjson-schema.json"

  @Test(.enabled(if: TestData.has("data/schemas/\(schema)"), "the rdjson schema is not here"))
  func isValid() throws {
    #expect(try JSONSchema.accepts(written(ReportSample.report), Self.schema))
  }

  @Test(
    .enabled(if: TestData.has("data/schemas/\(schema)"), "the rdjson schema is not here"),
    arguments: 0..<5)
  func isValidWithAnyText(seed: Int) throws {
    let report = ReportSample.hostile(NastyText.text(seed))
    #expect(try JSONSchema.accepts(written(report), Self.schema))
  }

  @Test(.enabled(if: TestData.has("data/schemas/\(schema)"), "the rdjson schema is not here"))
  func theValidatorSeesFaults() throws {
    let fault = written(ReportSample.report).replacingOccurrences(of: "WARNING", with: "GRAVE")
    #expect(try !JSONSchema.accepts(fault, Self.schema))
  }

  @Test func columnsCountBytes() throws {
    let location = try diagnostic(ReportSample.deprecated)["location"] as? [String: Any]
    #expect(location?["path"] as? String == ReportSample.path)
    #expect(
      location?["range"] as? [String: [String: Int]] == [
        "start": ["line": 58, "column": 14], "end": ["line": 58, "column": 26],
      ])
  }

  @Test func aCertainReplacementIsSuggested() throws {
    let suggestions = try diagnostic(ReportSample.deprecated)["suggestions"] as? [[String: Any]]
    #expect(suggestions?.count == 1)
    #expect(suggestions?.first?["text"] as? String == "资本支出")
  }

  @Test func nothingIsSuggestedForAMatchOfTwoLines() throws {
    let whole = ReportSample.deprecated
    let cut = Excerpt(line: "他说🙂e\u{301}资本", match: 13..<19)
    let finding = ReportSample.finding(whole.observation, whole.rule, whole.level, cut)
    #expect(try diagnostic(finding)["suggestions"] == nil)
  }

  @Test func whatIsOnlyAdvisedIsNotSuggested() throws {
    var seen = ReportSample.deprecated.observation
    seen.replacement = nil
    let finding = ReportSample.finding(
      seen, "term/forbidden", .error, ReportSample.deprecated.excerpt)
    #expect(try diagnostic(finding)["suggestions"] == nil)
  }

  private func written(_ report: Report) -> String {
    ReportFormat.rdjson.write(report, ReportContext())
  }

  private func diagnostic(_ finding: Finding) throws -> [String: Any] {
    let text = written(ReportSample.report(finding))
    let result = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require((result?["diagnostics"] as? [[String: Any]])?.first)
  }
}

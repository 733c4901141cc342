import Bitext
import Checking
import Formats
import Foundation
import TestSupport
import Testing

struct ReportJSONTests {
  @Test func countsColumnsInEachUnit() throws {
    let finding = try findings(ReportSample.report)[0]
    #expect(finding["column"] as? Int == 6)
    #expect(
      finding["columns"] as? [String: [Int]] == [
        "utf8": [14, 26], "utf16": [7, 11], "scalar": [6, 10], "width": [8, 16],
      ])
  }

  @Test func isTheSameForEver() {
    #expect(
      ReportFormat.json.write(ReportSample.report, ReportContext())
        .hasPrefix(
          """
          {
            "findings" : [
              {
                "column" : 6,
                "columns" : {
                  "scalar" : [
                    6,
                    10
                  ],
          """))
  }

  @Test func sumsUp() throws {
    let summary = try object(ReportSample.report)["summary"] as? [String: Any]
    #expect(summary?["errors"] as? Int == 1)
    #expect(summary?["warnings"] as? Int == 1)
    #expect(summary?["suppressed"] as? Int == 2)
    #expect(summary?["passed"] as? Bool == false)
  }

  @Test func aFileThatCouldNotBeReadDoesNotPass() throws {
    var report = Report()
    report.errors = [InputError(path: "a.md", reason: "is no text")]
    let summary = try object(report)["summary"] as? [String: Any]
    #expect(summary?["passed"] as? Bool == false)
    let errors = summary?["inputErrors"] as? [[String: Any]]
    #expect(errors?.first?["reason"] as? String == "is no text")
    #expect(errors?.first?["line"] is NSNull)
  }

  @Test func whatIsNotThereIsNull() throws {
    let finding = try findings(ReportSample.report)[1]
    #expect(
      Set(finding.filter { $0.value is NSNull }.keys) == [
        "column", "columns", "concept", "suggestion", "source", "target",
      ])
  }

  @Test func relatedPlacesCountBytesOfTheFile() throws {
    let related = try findings(ReportSample.report)[0]["related"] as? [[String: Any]]
    #expect(related?.first?["bytes"] as? [Int] == [1100, 1112])
    #expect(related?.first?["text"] as? String == "资本支出")
  }

  @Test(arguments: 0..<100)
  func keepsEveryText(seed: Int) throws {
    let text = NastyText.text(seed)
    let finding = try findings(ReportSample.hostile(text))[0]
    #expect(finding["match"] as? String == text)
  }

  private func object(_ report: Report) throws -> [String: Any] {
    let text = ReportFormat.json.write(report, ReportContext())
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func findings(_ report: Report) throws -> [[String: Any]] {
    try #require(try object(report)["findings"] as? [[String: Any]])
  }
}

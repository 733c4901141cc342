import Foundation
import TestSupport
import Testing

/// Tables of pairs that others wrote without having seen the rules.
struct CaseTableTests {
  static let tables = [
    ("terms-1", "term/"), ("terms-2", "term/"), ("numbers-1", "number/"), ("numbers-2", "number/"),
  ]

  @Test(arguments: tables)
  func nearlyAllRowsPassAndHardlyAnyIsAFalseAlarm(name: String, group: String) async throws {
    let table = try await CaseTable(name, of: group)
    let failing = table.rows.filter { !$0.passes }
      .map { "\($0.line): \($0.target) \($0.expected.sorted()) \($0.found.sorted())" }
    #expect(table.passed * 100 >= table.rows.count * 95, "\(failing.joined(separator: "\n"))")
    #expect(table.falseAlarms <= 1, "\(failing.joined(separator: "\n"))")
  }

  @Test func thePassRatesArePublished() async throws {
    var rows = ["| table | pairs | passed | false alarms |", "|---|---|---|---|"]
    for (name, group) in CaseTableTests.tables {
      let table = try await CaseTable(name, of: group)
      rows.append("| \(name) | \(table.rows.count) | \(table.passed) | \(table.falseAlarms) |")
    }
    let page = try String(
      contentsOf: TestData.projectFolder.appendingPathComponent(
        "Sources/AlignKit/AlignKit.docc/HowGood.md"), encoding: .utf8)
    let published = rows.joined(separator: "\n")
    #expect(page.contains(published), "HowGood.md should hold:\n\(published)")
  }
}

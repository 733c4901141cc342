import Foundation
import TestSupport
import Testing

/// The published table of cases passed, by class.
struct PassRateTests {
  @Test func theRatesArePublished() throws {
    let page = TestData.projectFolder
      .appendingPathComponent("Sources/AlignKit/AlignKit.docc/HowGood.md")
    let table = try PassRates.table()
    let isPublished = try String(contentsOf: page, encoding: .utf8).contains(table)
    #expect(isPublished, "HowGood.md should hold:\n\(table)")
  }
}

enum PassRates {
  /// A Markdown table: class, Chinese and mixed, English.
  static func table() throws -> String {
    let chinese = try rates("zh")
    let english = try rates("en")
    let classes = Set(chinese.keys).union(english.keys).sorted()
    let rows = classes.map { "| \($0) | \(cell(chinese[$0])) | \(cell(english[$0])) |" }
    let total = "| **all** | \(cell(sum(chinese))) | \(cell(sum(english))) |"
    return (["| class | Chinese and mixed | English |", "|---|---|---|"] + rows + [total])
      .joined(separator: "\n")
  }

  private typealias Rate = (passed: Int, of: Int)

  private static func rates(_ name: String) throws -> [String: Rate] {
    var rates: [String: Rate] = [:]
    for example in try SegmentationCase.own(name) {
      let rate = rates[example.class ?? "", default: (0, 0)]
      rates[example.class ?? ""] = (rate.passed + (example.passes ? 1 : 0), rate.of + 1)
    }
    return rates
  }

  private static func sum(_ rates: [String: Rate]) -> Rate {
    rates.values.reduce((0, 0)) { ($0.0 + $1.passed, $0.1 + $1.of) }
  }

  private static func cell(_ rate: Rate?) -> String {
    rate.map { "\($0.passed) of \($0.of)" } ?? ""
  }
}

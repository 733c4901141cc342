import Bitext
import Checking
import Foundation
import TestSupport
import Testing

/// Rows of two texts and what is held against their numbers.
struct NumberTests {
  struct Case: CustomTestStringConvertible {
    let target: String
    let source: String
    let expected: String
    var testDescription: String { "\(target) | \(source)" }

    var found: Set<String> {
      get throws {
        let document = try CheckedDocument(example: target, source: source)
        let rules = [Rule.named("number/mismatch"), Rule.named("number/unit")].compactMap(\.self)
        return Set(rules.filter { !$0.document(document).isEmpty }.map(\.id))
      }
    }
  }

  /// The rows of a file in `Cases`: target, source, the rule that fires or `-`, why.
  static func cases(_ name: String) -> [Case] {
    let file = TestData.projectFolder.appendingPathComponent("Tests/CheckingTests/Cases/\(name)")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Case(target: cells[0], source: cells[1], expected: cells[2])
    }
  }

  @Test(arguments: cases("numbers.tsv").filter { $0.expected == "-" })
  func equalNumbersAreNoFault(_ row: Case) throws {
    #expect(try row.found.isEmpty)
  }

  @Test func unequalNumbersAreFound() throws {
    let rows = NumberTests.cases("numbers.tsv").filter { $0.expected != "-" }
    let missed = try rows.filter { try $0.found != [$0.expected] }
    #expect(Double(missed.count) <= 0.03 * Double(rows.count), "\(missed.map(\.testDescription))")
  }
}

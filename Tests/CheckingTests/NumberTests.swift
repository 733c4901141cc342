import Bitext
import Checking
import Foundation
import TestSupport
import Testing

/// What is held against the numbers of two texts.
struct NumberTests {
  struct Case: CustomTestStringConvertible {
    let target: String
    let source: String

    /// The rule that fires, or `-`.
    let expected: String
    var testDescription: String { "\(target) | \(source)" }

    var found: Set<String> {
      get throws { Set(try NumberTests.observations(target, source).map(\.rule)) }
    }
  }

  /// The rows of `Cases/numbers-1` and of `numbers-more.tsv`, which nothing was made for.
  static let cases = ["numbers-1/cases.tsv", "numbers-more.tsv"].flatMap { name -> [Case] in
    let file = TestData.projectFolder.appendingPathComponent("Tests/CheckingTests/Cases/\(name)")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Case(target: cells[0], source: cells[1], expected: cells[2])
    }
  }

  @Test(arguments: cases.filter { $0.expected == "-" })
  func equalNumbersAreNoFault(_ row: Case) throws {
    #expect(try row.found.isEmpty)
  }

  @Test func unequalNumbersAreFound() throws {
    let rows = NumberTests.cases.filter { $0.expected != "-" }
    let missed = try rows.filter { try $0.found != [$0.expected] }
    #expect(rows.count > 140)
    #expect(Double(missed.count) <= 0.03 * Double(rows.count), "\(missed.map(\.testDescription))")
  }

  @Test(arguments: [
    ("增长了**25%**。", "It grew by 52%.", "25%", 12),
    ("合同价值人民币 3,500 万元。", "The contract is worth RMB 53 million.", "人民币 3,500 万元", 13),
    ("今天下雨。他买了十个鸡蛋。", "It rains. He bought a dozen eggs.", "十", 25),
  ])
  func findingsPointAtTheNumber(
    target: String, source: String, match: String, column: Int
  ) throws {
    let seen = try NumberTests.observations(target, source).map(\.observation)
    #expect(seen.map(\.match) == [match])
    #expect(seen.map(\.place.column) == [column])
  }

  @Test func missingNumbersAreShownAtTheirSentence() throws {
    let seen = try NumberTests.observations("今天下雨。引擎停了。", "It rains. The 14 engines stop.")
    #expect(seen.map(\.observation.match) == [""])
    #expect(seen.map(\.observation.place.column) == [16])
    #expect(seen.first?.observation.message == "14 in the source, no such number here")
    #expect(seen.first?.observation.related.map(\.text) == ["14"])
    #expect(seen.first?.observation.related.map(\.place.column) == [15])
  }

  @Test func messagesNameBothNumbers() throws {
    let seen = try NumberTests.observations("有 3650 亿次搜索。", "There are 36.5 billion searches.")
    #expect(seen.map(\.observation.message) == ["3650 亿 here, 36.5 billion in the source"])
  }

  @Test func numbersMayStandInTheNextSentence() throws {
    let source = "In 1998 he left. He came back."
    #expect(try NumberTests.observations("他走了。那是 1998 年，后来他回来了。", source).isEmpty)
  }

  @Test func numbersFarAwayAreMissing() throws {
    let source = "In 1998 he left. He came back. It rains. It snows."
    let seen = try NumberTests.observations("他走了。他回来了。下雨了。那是 1998 年，下雪了。", source)
    #expect(!seen.isEmpty)
  }

  /// Much of the source has no counterpart, so its numbers may stand anywhere.
  @Test func condensedTextsAreHeldAgainstTheWholeSection() throws {
    let source = "It is 2 km. It rains. It snows. It is hot. In 1998 he left. He came. He ate 77."
    #expect(try NumberTests.observations("1998 年他走了。吃了 77 个。", source).isEmpty)
    #expect(try NumberTests.observations("1989 年他走了。", source).map(\.observation.match) == ["1989"])
  }

  @Test func condensedTextsMayTakeNumbersFromTheNextSection() throws {
    let source = "# A\n\nIt rains. It is hot. It snows. He left.\n\n# B\n\nIn 1998 he came."
    let target = "# 甲\n\n1998 年他走了。\n\n# 乙\n\n他来了。"
    #expect(try NumberTests.observations(target, source).isEmpty)
    let other = target.replacingOccurrences(of: "1998", with: "1989")
    #expect(try NumberTests.observations(other, source).map(\.observation.match) == ["1989"])
  }

  @Test func condensedTextsMissNoNumberOfTheSource() throws {
    let source = "It is 2 km to 14 inns. It rains. It snows. It is hot. He left in 1998."
    #expect(try NumberTests.observations("路不远。", source).isEmpty)
  }

  @Test func speakersLeaveOutTheScale() throws {
    let source = "It got to fifty million. It rains. It snows. It is hot. When he came it was six."
    #expect(try NumberTests.observations("起初是 600 万。", source).isEmpty)
    let seen = try NumberTests.observations("起初是 700 万。", source)
    #expect(seen.map(\.observation.match) == ["700 万"])
  }

  @Test func aRoundNumberElsewhereIsNoSourceOfAnExactOne() throws {
    let source = "It fell. It rains. It snows. It is hot. He gets like 90% of it."
    #expect(try NumberTests.observations("他得到约 88%。", source).isEmpty)
    #expect(try NumberTests.observations("他得到 89%。", source).map(\.observation.match) == ["89%"])
  }

  @Test func messagesNameTheHalfOfTheDay() throws {
    let seen = try NumberTests.observations("会议下午三点开始。", "The meeting starts at 3 a.m.")
    #expect(seen.map(\.observation.match) == ["下午三点"])
    #expect(seen.map(\.observation.message) == ["下午三点 here, 3 a.m. in the source"])
  }

  private static func observations(
    _ target: String, _ source: String
  ) throws -> [(rule: String, observation: Observation)] {
    let document = try CheckedDocument(example: target, source: source)
    return ["number/mismatch", "number/unit"].compactMap(Rule.named).flatMap { rule in
      rule.document(document).map { (rule.id, $0) }
    }
  }
}

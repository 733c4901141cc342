import Bitext
import Checking
import Foundation

/// Reports and findings for the tests of formats.
enum ReportSample {
  static let path = "seeds/茶 50%.md"

  /// Two findings in a document, one of which can not be shown, and one in a file of the glossary.
  static let report: Report = {
    var report = Report()
    report.findings = [
      deprecated, finding("glossary/conflict", .error, in: "glossary/terms/a.yml"),
      finding("typography/invisible", .info, line: "零\u{200B}宽", match: "\u{200B}"),
    ]
    report.files = 4
    report.pairs = 120
    report.suppressed = 2
    report.baselined = 1
    report.oneSidedFiles = 1
    return report
  }()

  /// A term behind an emoji and a combining character, with all that can be said about it.
  static let deprecated: Finding = {
    var seen = Observation(
      place: place(line: 58, column: 14, bytes: 1013..<1025), match: "资本开支",
      message: "资本开支 is deprecated")
    seen.concept = "capital-expenditure"
    seen.suggestion = "资本支出"
    seen.replacement = "资本支出"
    seen.source = "The capex race."
    seen.target = "他说资本开支竞赛。"
    seen.related = [.init(place: place(line: 60, column: 1, bytes: 1100..<1112), text: "资本支出")]
    let line = "他说🙂e\u{301}资本开支竞赛"
    return finding(seen, "term/deprecated", .warning, Excerpt(line: line, match: 13..<25))
  }()

  /// A finding on a line; without a line, one that can not be shown.
  static func finding(
    _ rule: String, _ level: Level, in path: String = path, line: String? = nil, match: String = ""
  ) -> Finding {
    let start = line.flatMap { line in
      line.range(of: match, options: .literal).map { line.utf8[..<$0.lowerBound].count }
    }
    let bytes = (start ?? 0)..<(start ?? 0) + match.utf8.count
    let seen = Observation(
      place: Location(path: path, line: 3, column: bytes.lowerBound + 1, bytes: bytes),
      match: match, message: "the message about \(match)")
    return finding(seen, rule, level, line.map { Excerpt(line: $0, match: bytes) })
  }

  static func finding(
    _ observation: Observation, _ rule: String, _ level: Level, _ excerpt: Excerpt?
  ) -> Finding {
    var finding = Finding(rule: rule, level: level, observation: observation, excerpt: excerpt)
    finding.fingerprint = "0123456789abcdef0123456789abcdef"
    return finding
  }

  /// A report of nothing but a finding.
  static func report(_ finding: Finding) -> Report {
    var report = Report()
    report.findings = [finding]
    report.files = 1
    return report
  }

  /// A finding all of whose texts, and whose path, are a text.
  static func hostile(_ text: String) -> Report {
    let place = Location(path: text, line: 1, column: 1, bytes: 0..<text.utf8.count)
    var seen = Observation(place: place, match: text, message: text)
    (seen.concept, seen.suggestion, seen.replacement) = (text, text, text)
    (seen.source, seen.target) = (text, text)
    seen.related = [.init(place: place, text: text), .init(place: place, text: text)]
    let excerpt = Excerpt(line: text, match: 0..<text.utf8.count)
    var report = report(finding(seen, "term/deprecated", .warning, excerpt))
    report.errors = [InputError(path: text, line: 2, reason: text)]
    return report
  }

  private static func place(line: Int, column: Int, bytes: Range<Int>) -> Location {
    Location(path: path, line: line, column: column, bytes: bytes)
  }
}

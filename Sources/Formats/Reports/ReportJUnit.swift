import Bitext
import Checking

extension ReportFormat {
  /// A suite a file, a test case a finding; those that make the run fail are failures.
  package static let junit = ReportFormat(
    name: "junit",
    summary: "test cases for CI that shows tests; what fails the run is a failure"
  ) { report, context in
    let files = context.findingsByFile(of: report)
    let findings = files.flatMap(\.findings)
    var writer = XMLWriter()
    writer.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    writer.open(
      "testsuites",
      [
        "name": "align check", "failures": String(findings.count { report.isFailed(by: $0) }),
        "tests": String(max(1, findings.count + report.errors.count)),
        "errors": String(report.errors.count),
      ])
    if !report.errors.isEmpty { write(report.errors, to: &writer) }
    for file in files { write(file, report, context, to: &writer) }
    if files.isEmpty, report.errors.isEmpty { writeSuccess(report, context, to: &writer) }
    writer.close("testsuites")
    return writer.text
  }

  private static func write(_ errors: [InputError], to writer: inout XMLWriter) {
    let count = String(errors.count)
    writer.open(
      "testsuite", ["name": "input", "tests": count, "failures": "0", "errors": count])
    for error in errors {
      writer.open("testcase", ["classname": "input", "name": error.path.onOneLine])
      writer.element("error", ["message": error.reason.onOneLine], text: "\(error)")
      writer.close("testcase")
    }
    writer.close("testsuite")
  }

  private static func write(
    _ file: (path: String, findings: [Finding]), _ report: Report, _ context: ReportContext,
    to writer: inout XMLWriter
  ) {
    writer.open(
      "testsuite",
      [
        "name": file.path.onOneLine, "tests": String(file.findings.count),
        "failures": String(file.findings.count { report.isFailed(by: $0) }), "errors": "0",
      ])
    for finding in file.findings {
      writer.open(
        "testcase",
        [
          "classname": finding.place.path.onOneLine,
          "name": "\(finding.rule) \(finding.placeText)".onOneLine,
        ])
      write(finding, report, context, to: &writer)
      writer.close("testcase")
    }
    writer.close("testsuite")
  }

  private static func write(
    _ finding: Finding, _ report: Report, _ context: ReportContext, to writer: inout XMLWriter
  ) {
    var plain = context
    plain.style = .plain
    let text = FindingText(finding: finding, context: plain)
    let lines = ([text.heading] + text.details).joined(separator: "\n")
    if report.isFailed(by: finding) {
      let message = finding.observation.message.onOneLine
      writer.element(
        "failure", ["type": finding.level.description, "message": message], text: lines)
    } else {
      writer.element("system-out", [:], text: lines)
    }
  }

  // Some readers take a report without a test for a broken one.
  private static func writeSuccess(
    _ report: Report, _ context: ReportContext, to writer: inout XMLWriter
  ) {
    writer.open(
      "testsuite", ["name": "align check", "tests": "1", "failures": "0", "errors": "0"])
    writer.open("testcase", ["classname": "align check", "name": "no findings"])
    let summary = SummaryText(report: report, context: context).lines
    writer.element("system-out", [:], text: summary.joined(separator: "\n"))
    writer.close("testcase")
    writer.close("testsuite")
  }
}

extension Report {
  /// Whether a finding alone makes the run fail.
  fileprivate func isFailed(by finding: Finding) -> Bool {
    failsAt != .off && finding.level >= failsAt
  }
}

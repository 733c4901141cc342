import Checking

extension ReportFormat {
  /// Each finding with its line and a caret, then what was counted.
  package static let text = ReportFormat(
    name: "text",
    summary: "path:line:column, the line with a caret, the original; for people"
  ) { report, context in
    let findings = context.findings(of: report).map { finding in
      let text = FindingText(finding: finding, context: context)
      return ([text.heading] + text.details).joined(separator: "\n") + "\n"
    }
    let summary = SummaryText(report: report, context: context).lines.joined(separator: "\n")
    return (findings + [summary + "\n"]).joined(separator: "\n")
  }
}

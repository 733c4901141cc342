import Bitext
import Checking

extension ReportFormat {
  /// Checkstyle's XML, which many collectors of warnings read; columns count scalars.
  package static let checkstyle = ReportFormat(
    name: "checkstyle",
    summary: "Checkstyle XML, for collectors of warnings"
  ) { report, context in
    var writer = XMLWriter()
    writer.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    writer.open("checkstyle", ["version": context.version])
    for error in report.errors {
      writer.open("file", ["name": error.path])
      writer.element(
        "error",
        [
          "line": error.line.map(String.init), "severity": "error",
          "message": error.reason.onOneLine, "source": "align.input",
        ], text: "")
      writer.close("file")
    }
    for file in context.findingsByFile(of: report) {
      writer.open("file", ["name": file.path])
      for finding in file.findings { write(finding, to: &writer) }
      writer.close("file")
    }
    writer.close("checkstyle")
    return writer.text
  }

  private static func write(_ finding: Finding, to writer: inout XMLWriter) {
    writer.element(
      "error",
      [
        "line": String(finding.place.line),
        "column": finding.excerpt.map { String($0.scalars.start) },
        "severity": finding.level.description,
        "message": finding.observation.message.onOneLine,
        "source": "align.\(finding.rule)",
      ], text: "")
  }
}

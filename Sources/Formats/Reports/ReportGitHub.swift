import Bitext
import Checking
import Segmentation

extension ReportFormat {
  /// A workflow command a finding, which GitHub shows beside the changed lines.
  package static let github = ReportFormat(
    name: "github",
    summary: "annotations of a GitHub workflow"
  ) { report, context in
    let errors = report.errors.map { error in
      let properties = [("file", error.path), ("line", error.line.map(String.init))]
      return command("error", properties, error.reason)
    }
    return (errors + context.findings(of: report).map { command($0, context) }).joined()
  }

  private static func command(_ finding: Finding, _ context: ReportContext) -> String {
    let columns = finding.excerpt?.scalars
    let properties = [
      ("file", finding.place.path), ("line", String(finding.place.line)),
      ("col", columns.map { String($0.start) }), ("endColumn", columns.map { String($0.end) }),
      ("title", finding.rule.onOneLine),
    ]
    let observation = finding.observation
    let source = observation.source.map { ["\(context.languages.source.tag): \($0)"] } ?? []
    let advice = finding.untoldSuggestion.map { ["use: \($0)"] } ?? []
    let lines = ([observation.message] + source + advice).map(\.onOneLine)
    return command(name(of: finding.level), properties, lines.joined(separator: "\n"))
  }

  private static func name(of level: Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .info, .off: "notice"
    }
  }

  private static func command(
    _ name: String, _ properties: [(name: String, value: String?)], _ message: String
  ) -> String {
    let written = properties.compactMap { name, value in
      value.map { "\(name)=\(escapedProperty($0))" }
    }
    return "::\(name) \(written.joined(separator: ","))::\(escaped(message))\n"
  }

  private static func escaped(_ text: String) -> String {
    replaced(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  /// Properties are separated by commas, and colons end them.
  private static func escapedProperty(_ text: String) -> String {
    replaced(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  // By scalars: CR LF is one character, which has no escape.
  private static func replaced(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += escapes[$1] ?? String($1).displayable }
  }
}

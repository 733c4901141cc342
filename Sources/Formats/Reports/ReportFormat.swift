package import Checking

/// A format that a report is written in.
package struct ReportFormat: Sendable {
  /// The name for `--format`.
  package let name: String
  package let summary: String

  /// The text of the report; where it is not empty, it ends with a line feed.
  package let write: @Sendable (Report, ReportContext) -> String

  package static let all: [ReportFormat] = [
    .text, .json, .sarif, .rdjson, .github, .junit, .checkstyle, .html,
  ]

  package static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }
}

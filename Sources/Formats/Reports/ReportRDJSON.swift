import Bitext
import Checking

extension ReportFormat {
  /// Reviewdog's diagnostics; columns count UTF-8 bytes, and certain replacements are suggestions.
  package static let rdjson = ReportFormat(
    name: "rdjson",
    summary: "diagnostics with suggestions, for reviewdog"
  ) { report, context in
    let errors = report.errors.map { error in
      [
        "message": .string(error.reason), "severity": "ERROR", "code": ["value": "input"],
        "location": [
          "path": .string(error.path),
          "range": error.line.map { ["start": ["line": .integer($0)]] } ?? .null,
        ],
      ] as JSONValue
    }
    let value: JSONValue = [
      "source": ["name": "align"],
      "diagnostics": .array(errors + context.findings(of: report).map(diagnostic)),
    ]
    return value.withoutNulls.text
  }

  private static func diagnostic(_ finding: Finding) -> JSONValue {
    let suggestions = finding.replacementOnLine.map { text in
      [["range": range(of: finding), "text": .string(text)]] as JSONValue
    }
    return [
      "message": .string(finding.observation.message),
      "severity": .string(finding.level.description.uppercased()),
      "code": ["value": .string(finding.rule)],
      "location": ["path": .string(finding.place.path), "range": range(of: finding)],
      "suggestions": suggestions ?? .null,
      "related_locations": .array(finding.observation.related.map(location)),
    ]
  }

  private static func range(of finding: Finding) -> JSONValue {
    let line = JSONValue.integer(finding.place.line)
    let start = JSONValue.integer(finding.excerpt?.utf8.start ?? finding.place.column)
    let end = finding.excerpt.map { JSONValue.integer($0.utf8.end) }
    return [
      "start": ["line": line, "column": start],
      "end": end.map { ["line": line, "column": $0] } ?? .null,
    ]
  }

  private static func location(_ related: Observation.Related) -> JSONValue {
    let place = related.place
    return [
      "message": .string(related.text),
      "location": [
        "path": .string(place.path),
        "range": ["start": ["line": .integer(place.line), "column": .integer(place.column)]],
      ],
    ]
  }
}

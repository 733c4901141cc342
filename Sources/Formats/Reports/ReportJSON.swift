import Bitext
import Checking

extension ReportFormat {
  /// All that the report knows, with null for what there is not; `schema` counts changes that break
  /// readers.
  package static let json = ReportFormat(
    name: "json",
    summary: "one object with a summary and all findings; for scripts"
  ) { report, context in
    let value: JSONValue = [
      "schema": 1,
      "summary": summary(of: report),
      "findings": .array(context.findings(of: report).map(value)),
    ]
    return value.text
  }

  private static func summary(of report: Report) -> JSONValue {
    [
      "errors": .integer(report.count(.error)),
      "warnings": .integer(report.count(.warning)),
      "infos": .integer(report.count(.info)),
      "files": .integer(report.files),
      "oneSidedFiles": .integer(report.oneSidedFiles),
      "pairs": .integer(report.pairs),
      "suppressed": .integer(report.suppressed),
      "baselined": .integer(report.baselined),
      "baselinedErrors": .integer(report.baselinedErrors),
      "passed": .bool(report.passes && report.errors.isEmpty),
      "inputErrors": .array(
        report.errors.map { error in
          [
            "file": .string(error.path), "line": JSONValue(error.line),
            "reason": .string(error.reason),
          ]
        }),
    ]
  }

  private static func value(of finding: Finding) -> JSONValue {
    let observation = finding.observation
    return [
      "rule": .string(finding.rule),
      "level": .string(finding.level.description),
      "file": .string(finding.place.path),
      "line": .integer(finding.place.line),
      "column": JSONValue(finding.excerpt?.scalars.start),
      "columns": finding.excerpt.map(columns) ?? .null,
      "concept": JSONValue(observation.concept),
      "match": .string(observation.match),
      "message": .string(observation.message),
      "suggestion": JSONValue(observation.suggestion),
      "source": JSONValue(observation.source),
      "target": JSONValue(observation.target),
      "related": .array(observation.related.map(value)),
      "fingerprint": .string(finding.fingerprint),
    ]
  }

  /// Where the match begins and the place behind its end, 1-based, in each unit.
  private static func columns(_ excerpt: Excerpt) -> JSONValue {
    func pair(_ columns: Excerpt.Columns) -> JSONValue {
      [.integer(columns.start), .integer(columns.end)]
    }
    return [
      "utf8": pair(excerpt.utf8), "utf16": pair(excerpt.utf16), "scalar": pair(excerpt.scalars),
      "width": pair(excerpt.width),
    ]
  }

  /// `bytes` are offsets into the file's UTF-8 text.
  private static func value(of related: Observation.Related) -> JSONValue {
    let bytes = related.place.bytes
    return [
      "file": .string(related.place.path),
      "line": .integer(related.place.line),
      "bytes": [.integer(bytes.lowerBound), .integer(bytes.upperBound)],
      "text": .string(related.text),
    ]
  }
}

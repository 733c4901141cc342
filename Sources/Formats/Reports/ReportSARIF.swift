import Bitext
import Checking

extension ReportFormat {
  /// SARIF 2.1.0 (OASIS 2023, Errata 01) for code scanning; columns count scalars.
  package static let sarif = ReportFormat(
    name: "sarif",
    summary: "SARIF 2.1.0, for code scanning"
  ) { report, context in
    let findings = context.findings(of: report)
    let rules = Set(findings.map(\.rule)).sorted()
    let run: JSONValue = [
      "tool": ["driver": driver(rules, context)],
      "columnKind": "unicodeCodePoints",
      "invocations": [invocation(report)],
      "results": .array(findings.map { result($0, rules) }),
    ]
    let log: JSONValue = [
      "$schema": .string(schema), "version": "2.1.0", "runs": [run],
    ]
    return log.withoutNulls.text
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private static func driver(_ rules: [String], _ context: ReportContext) -> JSONValue {
    [
      "name": "align", "version": .string(context.version),
      "semanticVersion": .string(context.version),
      "rules": .array(rules.map { rule($0, context.ruleTexts[$0]) }),
    ]
  }

  private static func rule(_ id: String, _ text: ReportContext.RuleText?) -> JSONValue {
    [
      "id": .string(id),
      "shortDescription": text.map { ["text": .string($0.summary)] } ?? .null,
      "help": text.map { ["text": .string($0.help), "markdown": .string($0.help)] } ?? .null,
      "defaultConfiguration": Rule.named(id).map(configuration) ?? .null,
    ]
  }

  private static func configuration(_ rule: Rule) -> JSONValue {
    rule.level == .off ? ["enabled": .bool(false)] : ["level": .string(name(of: rule.level))]
  }

  private static func name(of level: Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    case .off: "none"
    }
  }

  /// Files that could not be read, as the tool's own troubles.
  private static func invocation(_ report: Report) -> JSONValue {
    let notifications = report.errors.map { error in
      let place: JSONValue = [
        "artifactLocation": ["uri": .string(fileURI(error.path))],
        "region": error.line.map { ["startLine": .integer($0)] } ?? .null,
      ]
      return [
        "level": "error", "message": message(error.reason),
        "locations": [["physicalLocation": place]],
      ] as JSONValue
    }
    return [
      "executionSuccessful": .bool(report.errors.isEmpty),
      "toolExecutionNotifications": .array(notifications),
    ]
  }

  private static func result(_ finding: Finding, _ rules: [String]) -> JSONValue {
    let observation = finding.observation
    return [
      "ruleId": .string(finding.rule),
      "ruleIndex": JSONValue(rules.firstIndex(of: finding.rule)),
      "level": .string(name(of: finding.level)),
      "message": message(observation.message),
      "locations": [["physicalLocation": place(of: finding)]],
      "relatedLocations": .array(observation.related.enumerated().map(location)),
      "fixes": fixes(finding),
      "partialFingerprints": finding.fingerprint.isEmpty
        ? .null : ["alignFingerprint/v1": .string(finding.fingerprint)],
      "properties": [
        "concept": JSONValue(observation.concept), "match": .string(observation.match),
        "source": JSONValue(observation.source), "target": JSONValue(observation.target),
        "suggestion": JSONValue(observation.suggestion),
      ],
    ]
  }

  /// A text in which no braces are placeholders and no brackets links (sections 3.11.5 and 3.11.6).
  private static func message(_ text: String) -> JSONValue {
    let escaped = text.replacing("{", with: "{{").replacing("}", with: "}}")
      .replacing("](", with: "\\](")
    return ["text": .string(escaped)]
  }

  private static func place(of finding: Finding) -> JSONValue {
    var region = region(of: finding)
    if let excerpt = finding.excerpt, !excerpt.match.isEmpty {
      region["snippet"] = ["text": .string(excerpt.line.utf8(excerpt.match))]
    }
    return [
      "artifactLocation": ["uri": .string(fileURI(finding.place.path))],
      "region": .object(region),
    ]
  }

  private static func region(of finding: Finding) -> [String: JSONValue] {
    let columns = finding.excerpt?.scalars
    return [
      "startLine": .integer(finding.place.line), "startColumn": JSONValue(columns?.start),
      "endColumn": JSONValue(columns?.end),
    ]
  }

  private static func location(_ number: Int, _ related: Observation.Related) -> JSONValue {
    [
      "id": .integer(number),
      "message": message(related.text),
      "physicalLocation": [
        "artifactLocation": ["uri": .string(fileURI(related.place.path))],
        "region": ["startLine": .integer(related.place.line)],
      ],
    ]
  }

  private static func fixes(_ finding: Finding) -> JSONValue {
    guard let replacement = finding.replacementOnLine else { return .null }
    let change: JSONValue = [
      "artifactLocation": ["uri": .string(fileURI(finding.place.path))],
      "replacements": [
        [
          "deletedRegion": .object(region(of: finding)),
          "insertedContent": ["text": .string(replacement)],
        ]
      ],
    ]
    return [["description": message("use \(replacement)"), "artifactChanges": [change]]]
  }
}

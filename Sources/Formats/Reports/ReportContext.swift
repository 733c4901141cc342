package import Bitext
package import Checking

/// What a report needs besides what came of checking.
package struct ReportContext: Sendable {
  /// How text is set apart from other text.
  package enum Style: Sendable {
    case plain
    /// Colours of a terminal (ECMA-48, 1991, section 8.3.117).
    case ansi
  }

  /// What is told about a rule.
  package struct RuleText: Sendable {
    /// A sentence.
    package let summary: String

    /// All that is to be known, as Markdown.
    package let help: String

    package init(summary: String, help: String) {
      self.summary = summary
      self.help = help
    }
  }

  /// The version of the tool.
  package var version = ToolVersion.current
  package var languages = LanguagePair.englishChinese
  package var style = Style.plain

  /// How many columns a line of text may take.
  package var width = 100

  /// Findings below it are counted, but not shown.
  package var lowestLevel = Level.info

  /// What makes the command show all findings.
  package var optionForAll = "--level info"

  /// By the id of the rule.
  package var ruleTexts: [String: RuleText] = [:]

  package init() {}

  /// The findings to show.
  func findings(of report: Report) -> [Finding] {
    report.findings.filter { $0.level >= lowestLevel }
  }

  /// The findings to show, by file, in the order of the report.
  func findingsByFile(of report: Report) -> [(path: String, findings: [Finding])] {
    findings(of: report).reduce(into: []) { files, finding in
      if files.last?.path == finding.place.path {
        files[files.count - 1].findings.append(finding)
      } else {
        files.append((finding.place.path, [finding]))
      }
    }
  }
}

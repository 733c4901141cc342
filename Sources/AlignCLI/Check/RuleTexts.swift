import Checking
import Formats

/// What reports tell about rules.
enum RuleTexts {
  static var context: [String: ReportContext.RuleText] {
    Dictionary(
      uniqueKeysWithValues: RuleText.all.map {
        ($0.id, ReportContext.RuleText(summary: $0.summary, help: $0.help))
      })
  }
}

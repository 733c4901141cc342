import Checking
import Foundation

/// Rules with their texts as JSON.
enum RulesJSON {
  static func text(_ rules: [Rule]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(rules.map(Row.init)), as: UTF8.self) + "\n"
  }

  private struct Row: Encodable {
    let id: String
    let level: String
    let needsBothLanguages: Bool
    let summary: String
    let explanation: String
    let fires: [Example]
    let silent: [Example]

    init(_ rule: Rule) {
      let text = rule.text
      id = rule.id
      level = rule.level.description
      needsBothLanguages = rule.needsSource
      summary = text.summary
      explanation = text.explanation
      fires = text.fires.map(Example.init)
      silent = text.silent.map(Example.init)
    }
  }

  private struct Example: Encodable {
    var target: String?
    var source: String?

    /// What no text can show.
    var words: String?

    init(_ example: RuleText.Example) {
      switch example {
      case .text(let target, let source): (self.target, self.source) = (target, source)
      case .words(let words): self.words = words
      }
    }
  }
}

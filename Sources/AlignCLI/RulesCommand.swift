import AlignKit
import ArgumentParser
import Bitext
import Checking
import Foundation
import Segmentation

struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules of `align check`, or explain one.",
    discussion: """
      The list shows the level of each rule where align.yml says no other, and b for those that \
      need both languages.

      EXAMPLES
        align rules
        align rules term/deprecated
        align rules --json
      """)

  @Argument(help: "The rule to explain.", completion: .list(Rule.all.map(\.id)))
  var id: String?

  @Flag(help: "Print a JSON array of the rules with their texts.")
  var json = false

  func validate() throws {
    guard let id, Rule.named(id) == nil else { return }
    throw ValidationError(
      "unknown rule '\(id)'; did you mean '\(id.nearest(in: Rule.all.map(\.id)))'?")
  }

  func run() async throws {
    let rules = id.flatMap(Rule.named).map { [$0] } ?? Rule.all
    try await Failure.reported {
      if json { return try Terminal.print(try RulesJSON.text(rules)) }
      try Terminal.print(id == nil ? table(rules) : rules.map(explanation).joined())
    }
  }

  private func table(_ rules: [Rule]) -> String {
    let width = rules.map(\.id.count).max() ?? 0
    return rules.map { rule in
      let id = rule.id.padding(toLength: width, withPad: " ", startingAt: 0)
      let level = rule.level.description.padding(toLength: 7, withPad: " ", startingAt: 0)
      return "\(id)  \(level)  \(rule.needsSource ? "b" : " ")  \(rule.text.summary)\n"
    }.joined()
  }

  private func explanation(_ rule: Rule) -> String {
    let text = rule.text
    let both = rule.needsSource ? ", needs both languages" : ""
    let body = text.explanation.isEmpty ? [] : [text.explanation]
    let head = "\(Terminal.styled(rule.id, .bold))  \(rule.level)\(both)\n"
    let paragraphs = ([text.summary] + body).map { wrapped($0) + "\n" }
    let examples = text.fires.map { row("fires", $0) } + text.silent.map { row("silent", $0) }
    return ([head] + paragraphs + [examples.joined(), settings(rule)])
      .joined(separator: "\n")
  }

  private func row(_ name: String, _ example: RuleText.Example) -> String {
    let label = "  " + name.padding(toLength: 8, withPad: " ", startingAt: 0)
    switch example {
    case .words(let words): return label + "(" + words + ")\n"
    case .text(let target, nil): return label + target + "\n"
    case .text(let target, let source?):
      return label + target + "\n" + String(repeating: " ", count: 10) + source + "\n"
    }
  }

  /// How to make a rule count for less, or one that is off count.
  private func settings(_ rule: Rule) -> String {
    let level = rule.level == .off ? "warning" : "off"
    let comment =
      rule.level == .off
      ? "" : "or in the document: <!-- align-disable-next-line \(rule.id) -- reason -->\n"
    return """
      \(rule.level == .off ? "Turn it on" : "Turn it off") in align.yml:
        check:
          rules:
            \(rule.id): \(level)
      \(comment)
      """
  }

  /// Paragraphs in lines that fit the terminal.
  private func wrapped(_ text: String) -> String {
    let width = min(Terminal.width, 100)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
      var lines = [""]
      for word in paragraph.split(separator: " ") {
        let longer = lines[lines.count - 1].isEmpty ? "" : lines[lines.count - 1] + " "
        if !longer.isEmpty, (longer + word).displayWidth > width {
          lines.append(String(word))
        } else {
          lines[lines.count - 1] = longer + word
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

/// Rules with their texts as JSON.
private enum RulesJSON {
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

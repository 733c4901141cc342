import AlignKit
import ArgumentParser
import Bitext
import Checking
import Foundation

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
      try Terminal.print(id == nil ? table(rules) : rules.map { RuleExplanation($0).text }.joined())
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
}

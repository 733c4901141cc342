import Checking
import Foundation
import Segmentation

/// All that is to be known of a rule, for a terminal.
struct RuleExplanation {
  private let rule: Rule

  init(_ rule: Rule) { self.rule = rule }

  var text: String {
    let text = rule.text
    let both = rule.needsSource ? ", needs both languages" : ""
    let body = text.explanation.isEmpty ? [] : [text.explanation]
    let head = "\(Terminal.styled(rule.id, .bold))  \(rule.level)\(both)\n"
    let paragraphs = ([text.summary] + body).map { wrapped($0) + "\n" }
    let examples = text.fires.map { row("fires", $0) } + text.silent.map { row("silent", $0) }
    return ([head] + paragraphs + [examples.joined(), settings])
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
  private var settings: String {
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

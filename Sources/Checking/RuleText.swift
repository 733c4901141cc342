/// What the documentation of a rule says.
public struct RuleText: Sendable, Equatable {
  /// What a rule fires on or is silent about. In texts `⏎` stands for a line break and `\u{200B}` for
  /// a character that nobody sees.
  public enum Example: Sendable, Equatable {
    /// A text, with its source where the rule needs one.
    case text(String, source: String?)
    /// What no text can show, in words.
    case words(String)
  }

  public let id: String

  /// What the rule catches, in a sentence.
  public let summary: String

  /// Why, and what it does not catch; an empty line between paragraphs.
  public let explanation: String
  public let fires: [Example]
  public let silent: [Example]
}

extension Rule {
  /// What its comment says.
  public var text: RuleText {
    guard let text = RuleText.all.first(where: { $0.id == id }) else {
      preconditionFailure("\(id) has no text; run make rules.")
    }
    return text
  }
}

extension RuleText {
  /// Why, with the examples, as Markdown.
  package var help: String {
    let examples =
      fires.map { "- Fires: \($0.markdown)" } + silent.map { "- Silent: \($0.markdown)" }
    return [explanation, examples.joined(separator: "\n")].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }
}

extension RuleText.Example {
  fileprivate var markdown: String {
    switch self {
    case .words(let words): words
    case .text(let target, nil): target.quotedAsCode
    case .text(let target, let source?): "\(target.quotedAsCode) | \(source.quotedAsCode)"
    }
  }
}

extension String {
  /// Between backquotes, more of them than stand in the text.
  fileprivate var quotedAsCode: String {
    contains("`") ? "`` \(self) ``" : "`\(self)`"
  }
}

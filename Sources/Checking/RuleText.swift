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

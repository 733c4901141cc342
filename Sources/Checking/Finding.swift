public import Bitext

/// What a rule holds against a text, and how grave that is.
public struct Finding: Sendable, Equatable {
  /// The id of the rule: `term/deprecated`.
  public let rule: String
  public let level: Level
  public let observation: Observation

  /// Nil where the file can not be shown.
  public let excerpt: Excerpt?

  /// 32 hexadecimal digits made of the rule, the path, the concept, the match, the sentence and the
  /// number of the finding among those that have all these in common; not of lines.
  public var fingerprint = ""

  package init(rule: String, level: Level, observation: Observation, excerpt: Excerpt?) {
    self.rule = rule
    self.level = level
    self.observation = observation
    self.excerpt = excerpt
  }

  public var place: Location { observation.place }

  /// Where findings stand in a report: by file, place and rule.
  package static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    let (a, b) = (left.place, right.place)
    if (a.path, a.line) != (b.path, b.line) { return (a.path, a.line) < (b.path, b.line) }
    return (a.column, left.rule, left.observation.match, left.observation.message)
      < (b.column, right.rule, right.observation.match, right.observation.message)
  }
}

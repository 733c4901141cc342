/// What names one rule, `term/deprecated`, or a whole group of them, `term/*`.
package struct RulePattern: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  /// `term/`, where a group is meant.
  private let group: String?

  /// - Returns: nil where no rule has the name.
  package init?(_ name: String) {
    guard RulePattern.names.contains(name) else { return nil }
    description = name
    group = name.hasSuffix("/*") ? String(name.dropLast()) : nil
  }

  /// Whether it names one rule and no group.
  package var isSingle: Bool { group == nil }

  package func matches(_ rule: String) -> Bool {
    group.map(rule.hasPrefix) ?? (rule == description)
  }

  /// All that can be named, each group before its rules.
  package static let names: [String] = {
    var seen: Set<String> = []
    return Rule.all.flatMap { rule in
      [rule.id.prefix { $0 != "/" } + "/*", rule.id].filter { seen.insert($0).inserted }
    }
  }()
}

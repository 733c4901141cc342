/// Levels for all rules, from which the settings of a project start.
public enum Preset: String, Sendable, CaseIterable {
  /// The level that each rule has by itself.
  case recommended

  /// Recommended, and all rules about typography as warnings.
  case typography

  /// Recommended, with a warning for what is an info there.
  case strict

  package func level(of rule: Rule) -> Level {
    switch self {
    case .recommended: rule.level
    case .typography: rule.id.hasPrefix("typography/") ? max(rule.level, .warning) : rule.level
    case .strict: rule.level == .info ? .warning : rule.level
    }
  }
}

/// Which level each rule has for a file.
public struct RuleSettings: Sendable, Equatable {
  /// Levels for rules and groups of rules, by pattern. A rule that is named itself wins over its
  /// group.
  package typealias Levels = [RulePattern: Level]

  /// Levels that hold for some files alone.
  package struct Override: Sendable, Equatable {
    package let files: [PathPattern]
    package let rules: Levels

    package init(files: [PathPattern], rules: Levels) {
      self.files = files
      self.rules = rules
    }
  }

  package var preset: Preset
  package var rules: Levels

  /// A later one wins over an earlier one.
  package var overrides: [Override]

  package init(
    preset: Preset = .recommended, rules: Levels = [:], overrides: [Override] = []
  ) {
    self.preset = preset
    self.rules = rules
    self.overrides = overrides
  }

  /// The level that a rule has for a file, whose path starts from the project's folder.
  package func level(of rule: String, in path: String) -> Level {
    setting(of: rule, in: path).level
  }

  /// The level of what a rule saw. What nobody decided is a warning at most, but where the
  /// settings name the rule itself as an error.
  package func level(of rule: String, in path: String, isDecided: Bool) -> Level {
    let setting = setting(of: rule, in: path)
    return isDecided || setting.isNamed ? setting.level : min(setting.level, .warning)
  }

  /// The level of a rule, and whether the settings name the rule itself.
  private func setting(of rule: String, in path: String) -> (level: Level, isNamed: Bool) {
    let levels = overrides.filter { $0.files.contains { $0.matches(path) } }.map(\.rules)
    for levels in levels.reversed() + [rules] {
      if let setting = RuleSettings.setting(of: rule, in: levels) { return setting }
    }
    return (Rule.named(rule).map(preset.level) ?? .off, false)
  }

  private static func setting(
    of rule: String, in levels: Levels
  ) -> (level: Level, isNamed: Bool)? {
    let matching = levels.filter { $0.key.matches(rule) }
    let found = matching.first { $0.key.isSingle } ?? matching.first
    return found.map { ($0.value, $0.key.isSingle) }
  }
}

import AlignKit
import ArgumentParser
import Bitext
import Checking

extension Level {
  /// - Throws: `ValidationError` for a word that is no level.
  init(option name: String, _ flag: String) throws {
    guard let level = Level(name: name) else {
      throw ValidationError("\(flag): \(NamedChoice.level.problem(with: name))")
    }
    self = level
  }
}

extension RuleSettings {
  /// Sets what `--rule` says: `number/*=off`.
  ///
  /// - Throws: `ValidationError` for an unknown rule or level.
  mutating func set(_ setting: String) throws {
    let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw ValidationError("--rule takes a rule and a level, such as term/deprecated=error.")
    }
    guard let pattern = RulePattern(parts[0]) else {
      throw ValidationError(
        "unknown rule '\(parts[0])'; did you mean '\(parts[0].nearest(in: RulePattern.names))'?")
    }
    rules[pattern] = try Level(option: parts[1], "--rule")
  }
}

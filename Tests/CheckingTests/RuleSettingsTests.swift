import Checking
import Testing

struct RuleSettingsTests {
  @Test func withoutSettingsARuleHasItsOwnLevel() {
    #expect(RuleSettings().level(of: "term/deprecated", in: "a.md") == .warning)
    #expect(RuleSettings().level(of: "term/forbidden", in: "a.md") == .error)
  }

  @Test func whatIsNoRuleIsOff() {
    #expect(RuleSettings().level(of: "term/nothing", in: "a.md") == .off)
  }

  @Test func aRuleWinsOverItsGroup() throws {
    let settings = RuleSettings(
      rules: try levels(["term/*": .off, "term/deprecated": .info]))
    #expect(settings.level(of: "term/deprecated", in: "a.md") == .info)
    #expect(settings.level(of: "term/forbidden", in: "a.md") == .off)
    #expect(settings.level(of: "suppression/unused", in: "a.md") == .warning)
  }

  @Test func theLastOverrideThatNamesTheFileAndTheRuleWins() throws {
    let settings = RuleSettings(
      rules: try levels(["term/deprecated": .info]),
      overrides: [
        .init(files: [PathPattern("旧/**")], rules: try levels(["term/deprecated": .error])),
        .init(files: [PathPattern("**/法律.md")], rules: try levels(["term/*": .off])),
        .init(files: [PathPattern("**")], rules: try levels(["suppression/*": .off])),
      ])
    #expect(settings.level(of: "term/deprecated", in: "a.md") == .info)
    #expect(settings.level(of: "term/deprecated", in: "旧/a.md") == .error)
    #expect(settings.level(of: "term/deprecated", in: "旧/法律.md") == .off)
  }

  @Test func whatNobodyDecidedIsAWarningAtMost() throws {
    let group = RuleSettings(rules: try levels(["term/*": .error]))
    #expect(group.level(of: "term/deprecated", in: "a.md", isDecided: true) == .error)
    #expect(group.level(of: "term/deprecated", in: "a.md", isDecided: false) == .warning)
  }

  @Test func itIsAnErrorWhereTheRuleItselfIsNamed() throws {
    let named = RuleSettings(rules: try levels(["term/deprecated": .error]))
    #expect(named.level(of: "term/deprecated", in: "a.md", isDecided: false) == .error)
    let overridden = RuleSettings(
      rules: try levels(["term/deprecated": .error]),
      overrides: [.init(files: [PathPattern("a.md")], rules: try levels(["term/*": .error]))])
    #expect(overridden.level(of: "term/deprecated", in: "a.md", isDecided: false) == .warning)
  }

  @Test func strictMakesWarningsOfInfosOnly() {
    for rule in Rule.all {
      let expected: Level = rule.level == .info ? .warning : rule.level
      #expect(RuleSettings(preset: .strict).level(of: rule.id, in: "a.md") == expected)
    }
  }

  @Test func thePresetForTypographyTurnsItsRulesOn() {
    for rule in Rule.all {
      let level = RuleSettings(preset: .typography).level(of: rule.id, in: "a.md")
      #expect(rule.id.hasPrefix("typography/") ? level >= .warning : level == rule.level)
    }
  }

  private func levels(_ levels: [String: Level]) throws -> RuleSettings.Levels {
    var patterns: RuleSettings.Levels = [:]
    for (name, level) in levels { patterns[try #require(RulePattern(name))] = level }
    return patterns
  }
}

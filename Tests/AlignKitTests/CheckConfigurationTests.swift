import AlignKit
import Bitext
import Checking
import Testing

struct CheckConfigurationTests {
  @Test func nothingIsSetByItself() throws {
    let check = try Configuration(yaml: "check:\n", path: "align.yml").check
    #expect(check == CheckConfiguration())
    #expect(check.failsAt == .error)
  }

  @Test func keysAreSet() throws {
    let check = try check(
      """
      fail-on: off
      preset: strict
      baseline: 基线.jsonl
      rules: {term/*: off, term/forbidden: error}
      overrides:
        - files: [seeds/old/**, "*.md"]
          rules: {term/deprecated: info}
        - {files: a.md, rules: {term/*: warning}}
      """)
    #expect(check.failsAt == .off)
    #expect(check.baseline == "基线.jsonl")
    #expect(check.rules.level(of: "term/forbidden", in: "x/b.md") == .error)
    #expect(check.rules.level(of: "term/deprecated", in: "x/b.md") == .off)
    #expect(check.rules.level(of: "term/deprecated", in: "b.md") == .info)
    #expect(check.rules.level(of: "term/deprecated", in: "a.md") == .warning)
  }

  @Test func itsOwnOutputIsReadBack() throws {
    var configuration = Configuration()
    configuration.check = try check(
      """
      rules: {term/*: off, term/forbidden: info}
      overrides: [{files: ["**/it's {a}, b/*"], rules: {suppression/unused: off}}]
      baseline: no
      """)
    #expect(try Configuration(yaml: configuration.yaml, path: "align.yml") == configuration)
  }

  @Test(arguments: [
    ("fail: error", 2, "did you mean 'fail-on'"), ("fail-on: errors", 2, "did you mean 'error'"),
    ("preset: strictly", 2, "did you mean 'strict'"),
    ("rules:\n    term/deprecatd: off", 3, "did you mean 'term/deprecated'"),
    ("rules:\n    terms/*: off", 3, "did you mean 'term/*'"),
    ("rules:\n    term/*: of", 3, "did you mean 'off'"), ("rules: [term/*]", 2, "keys and values"),
    ("rules: {term/*: ~}", 2, "unknown level '~'"), ("overrides: {}", 2, "must be a list"),
    ("overrides:\n    - rules: {}", 3, "must name its files"),
    ("overrides:\n    - file: a", 3, "did you mean 'files'"),
    ("baseline: [a]", 2, "must be a text"),
    ("overrides:\n    - files: [[a]]", 3, "files must be a text"),
  ])
  func faultsAreNamedWithTheirLine(yaml: String, line: Int, reason: String) {
    let error = #expect(throws: InputError.self) {
      try Configuration(yaml: "check:\n  \(yaml)\n", path: "align.yml")
    }
    #expect(error?.line == line)
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test func checkMustHoldKeys() {
    let error = #expect(throws: InputError.self) {
      try Configuration(yaml: "check: strict\n", path: "align.yml")
    }
    #expect(error?.reason == "check must hold keys and values")
  }

  private func check(_ yaml: String) throws -> CheckConfiguration {
    let lines = yaml.split(separator: "\n").map { "  \($0)\n" }.joined()
    return try Configuration(yaml: "check:\n\(lines)", path: "align.yml").check
  }
}

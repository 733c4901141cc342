import Checking
import Foundation
import TestSupport
import Testing

/// The comment above a rule is its documentation, and what it says is true.
struct RuleTextTests {
  struct Example: CustomTestStringConvertible {
    let rule: Rule
    let target: String
    let source: String?
    var testDescription: String { "\(rule.id): \(target)" }
  }

  @Test(arguments: examples(\.fires)) func firesOn(_ example: Example) throws {
    #expect(try !observations(of: example).isEmpty)
  }

  @Test(arguments: examples(\.silent)) func isSilentAbout(_ example: Example) throws {
    #expect(try observations(of: example).isEmpty)
  }

  @Test(arguments: Rule.all) func showsWhenItFiresAndWhenNot(_ rule: Rule) {
    #expect(!rule.text.fires.isEmpty && !rule.text.silent.isEmpty, "\(rule.id)")
  }

  @Test func idsAreUnique() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
  }

  @Test func everyFileMakesAListedRule() throws {
    let folder = TestData.projectFolder.appendingPathComponent("Sources/Checking/Rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
    var ids: Set<String> = []
    for file in files {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      let made = text.matches(of: /= Rule\(\s*"([^"]+)"/).map { String($0.output.1) }
      #expect(!made.isEmpty, "\(file) makes no rule")
      ids.formUnion(made)
    }
    #expect(ids == Set(Rule.all.map(\.id)))
  }

  @Test func committedTextsAreThoseOfTheComments() throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = TestData.projectFolder.appendingPathComponent("Scripts/make-rule-texts")
    process.arguments = [folder.path]
    try process.run()
    process.waitUntilExit()
    for name in ["Sources/Checking/RuleTexts.swift", "Sources/AlignKit/AlignKit.docc/Rules.md"] {
      let committed = try String(
        contentsOf: TestData.projectFolder.appendingPathComponent(name), encoding: .utf8)
      #expect(try folder.text(name) == committed, "run make rules")
    }
  }

  private static func examples(_ list: (RuleText) -> [RuleText.Example]) -> [Example] {
    Rule.all.flatMap { rule in
      list(rule.text).compactMap { example in
        guard case .text(let target, let source) = example else { return nil }
        return Example(rule: rule, target: target, source: source)
      }
    }
  }

  private func observations(of example: Example) throws -> [Observation] {
    let document = try CheckedDocument(
      example: RuleText.Example.read(example.target),
      source: example.source.map(RuleText.Example.read))
    if example.rule.needsSource, !document.isBilingual { return [] }
    return example.rule.document(document) + example.rule.collection(Evidence(of: document))
  }
}

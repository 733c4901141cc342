import Bitext
import Checking

/// What came of the rules that look at one file, or at one row of a bitext file.
struct FileCheck: Sendable {
  var findings: [Finding] = []
  var evidence: Evidence

  /// Of each file that says something to rules, what it says and which of it was used.
  var suppressions: [UsedSuppressions] = []
  var suppressed = 0
  var isOneSided = false
  var pairs = 0
  var errors: [InputError] = []

  /// Runs the rules that look at one document.
  ///
  /// - Parameters:
  ///   - document: what is checked.
  ///   - settings: the level of each rule.
  ///   - aliases: ids that comments may call concepts by.
  init(_ document: CheckedDocument, _ settings: RuleSettings, _ aliases: ConceptAliases) {
    evidence = Evidence(of: document)
    isOneSided = !document.isBilingual
    pairs = document.units.count { $0.unit.isAligned }
    suppressions = document.files.map { Suppressions(in: $0, aliases: aliases) }
      .filter { !$0.isEmpty }.map { UsedSuppressions($0, isOneSided: !document.isBilingual) }
    var excerpts = document.files.map(Excerpts.init)
    let path = document.files.first?.file.path ?? document.document.name
    for rule in Rule.all where !rule.needsSource || document.isBilingual {
      guard settings.level(of: rule.id, in: path) > .off else { continue }
      for observation in rule.document(document) {
        let number = document.files.firstIndex { $0.file.path == observation.place.path }
        let excerpt = number.map { excerpts[$0].excerpt(of: observation.place) }
        take(observation, of: rule.id, settings, excerpt)
      }
    }
  }

  /// What could not be read.
  init(failing error: InputError, _ evidence: Evidence) {
    self.evidence = evidence
    errors = [error]
  }

  /// Takes an observation as a finding, unless its rule is off or a comment suppresses it.
  mutating func take(
    _ observation: Observation, of rule: String, _ settings: RuleSettings, _ excerpt: Excerpt?
  ) {
    let level = settings.level(
      of: rule, in: observation.place.path, isDecided: observation.isDecided)
    if level == .off { return }
    for index in suppressions.indices
    where suppressions[index].suppresses(observation, of: rule) {
      suppressed += 1
      return
    }
    findings.append(
      Finding(rule: rule, level: level, observation: observation, excerpt: excerpt))
  }
}

/// What the comments of a file say to rules, and which of it kept a finding away.
struct UsedSuppressions: Sendable {
  let suppressions: Suppressions

  /// Whether rules that need both languages are not looked at.
  let isOneSided: Bool
  private(set) var used: Set<Int> = []

  init(_ suppressions: Suppressions, isOneSided: Bool) {
    self.suppressions = suppressions
    self.isOneSided = isOneSided
  }

  mutating func suppresses(_ observation: Observation, of rule: String) -> Bool {
    guard let number = suppressions.number(suppressing: observation, of: rule) else { return false }
    used.insert(number)
    return true
  }
}

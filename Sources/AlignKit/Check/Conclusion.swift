import Bitext
import Checking
import Formats
import Foundation
import Terminology

extension CheckRun {
  /// Runs the rules that look at the glossary and at all documents together, then those that look at
  /// what comments said.
  mutating func conclude(_ evidence: Evidence, _ glossary: CheckedGlossary) {
    var lines = LineReader()
    for rule in Rule.all {
      for observation in rule.glossary(glossary) { take(observation, of: rule.id, &lines) }
      for observation in rule.collection(evidence) { take(observation, of: rule.id, &lines) }
    }
    let silent = Set(Rule.all.filter { settings.level(of: $0.id, in: "") == .off }.map(\.id))
    for index in suppressions.indices {
      let comments = suppressions[index].suppressions
      let unlooked = silent.union(suppressions[index].isOneSided ? Rule.bilingual : [])
      for observation in comments.unused(used: suppressions[index].used, passingOver: unlooked) {
        take(observation, of: Rule.unusedSuppression.id, &lines)
      }
    }
  }

  private var settings: RuleSettings { configuration.check.rules }

  /// Takes an observation as a finding, unless its rule is off or a comment suppresses it.
  private mutating func take(
    _ observation: Observation, of rule: String, _ lines: inout LineReader
  ) {
    let level = settings.level(
      of: rule, in: observation.place.path, isDecided: observation.isDecided)
    if level == .off { return }
    for index in suppressions.indices where suppressions[index].suppresses(observation, of: rule) {
      report.suppressed += 1
      return
    }
    findings.append(
      Finding(
        rule: rule, level: level, observation: observation,
        excerpt: lines.excerpt(of: observation)))
  }

  /// The findings in order, without those that a baseline knows.
  func result(_ baseline: Baseline) -> CheckResult {
    let all = findings.sorted(by: Finding.precedes).fingerprinted()
    let parts = baseline.parting(all, aliases: aliases)
    var report = report
    report.findings = parts.unknown
    report.baselined = parts.known.count
    report.baselinedErrors = parts.known.count(where: \.isCertainError)
    return CheckResult(report: report, known: parts.known, aliases: aliases)
  }
}

extension Rule {
  fileprivate static let bilingual = Set(all.filter(\.needsSource).map(\.id))
}

/// Lines of files that are not at hand any more.
private struct LineReader {
  private var files: [String: CheckedFile] = [:]

  /// The line of an observation; nil where the file does not have it.
  mutating func excerpt(of observation: Observation) -> Excerpt? {
    let place = observation.place
    guard let file = file(place.path), let start = file.file.location(ofLine: place.line) else {
      return nil
    }
    if place.bytes.isEmpty, let found = file.place(of: observation.match, from: start) {
      return file.excerpt(of: found)
    }
    let from = start.bytes.lowerBound + place.column - 1
    let found = file.file.location(of: from..<from + place.bytes.count)
    let excerpt = file.excerpt(of: found)
    return found.line == place.line ? excerpt : nil
  }

  private mutating func file(_ path: String) -> CheckedFile? {
    if let file = files[path] { return file }
    guard let bytes = try? Disk.read(path),
      let file = try? CheckedFile(reading: DocumentInput.File(path: path, bytes: bytes))
    else { return nil }
    files[path] = file
    return file
  }
}

extension CheckedFile {
  /// The first place of a text on a line.
  fileprivate func place(of text: String, from start: Location) -> Location? {
    let line = string(start.bytes.lowerBound..<bytes.count).prefix { !$0.isNewline }
    guard !text.isEmpty, let found = line.range(of: text) else { return nil }
    let offset =
      start.bytes.lowerBound + line.utf8.distance(from: line.startIndex, to: found.lowerBound)
    return file.location(of: offset..<offset + text.utf8.count)
  }
}

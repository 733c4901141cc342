import AlignKit
import Bitext
import Checking
import Foundation
import TestSupport

/// A table of pairs that says which rules must find something in each, and what they found.
struct CaseTable {
  struct Row {
    /// 1-based, in the table.
    let line: Int
    let target: String
    let expected: Set<String>
    let found: Set<String>

    var passes: Bool { expected == found }
    var isFalseAlarm: Bool { expected.isEmpty && !found.isEmpty }
  }

  let rows: [Row]

  /// Checks the pairs of `Cases/NAME/cases.tsv` against the glossary beside it.
  ///
  /// - Parameters:
  ///   - name: the folder of the table.
  ///   - group: the rules that it speaks of: `term/`.
  /// - Throws: where the table can not be read.
  init(_ name: String, of group: String) async throws {
    let folder = TestData.projectFolder.appendingPathComponent("Tests/CheckingTests/Cases/\(name)")
    let path = folder.appendingPathComponent("cases.tsv").path
    var configuration = Configuration()
    configuration.glossary = folder.appendingPathComponent("glossary").path
    configuration.corpus = folder.appendingPathComponent("corpus").path
    let report = await Project(configuration).check(
      [path], baseline: Baseline(entries: []), jobs: 2
    ) { _ in }.report
    let findings = report.findings.filter { $0.level >= .warning && $0.rule.hasPrefix(group) }
    let found = Dictionary(grouping: findings, by: \.place.line).mapValues { Set($0.map(\.rule)) }
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    rows = lines.enumerated().dropFirst().map { index, line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let expected = cells[2] == "-" ? [] : cells[2].split(separator: ",").map(String.init)
      return Row(
        line: index + 1, target: cells[0], expected: Set(expected), found: found[index + 1] ?? [])
    }
  }

  var passed: Int { rows.count(where: \.passes) }
  var falseAlarms: Int { rows.count(where: \.isFalseAlarm) }
}

import AlignKit
import Bitext
import Foundation
import Segmentation

/// The table at the end of a run.
struct RunSummary {
  private let report: RunReport
  private let configuration: Configuration
  private let time: Duration

  init(_ report: RunReport, _ configuration: Configuration, time: Duration) {
    self.report = report
    self.configuration = configuration
    self.time = time
  }

  var text: String {
    let total = report.total
    let source = configuration.languages.source.tag
    let target = configuration.languages.target.tag
    let planned = report.documents.filter { $0.state == .planned }.flatMap { document in
      configuration.formats.map { "would write \(configuration.corpus)/\(document.name).\($0)\n" }
    }
    let removed = report.removed.map {
      (report.isPlanned ? "would remove " : "removed ") + $0.displayable + "\n"
    }
    let rows = [
      ("documents", "\(report.documents.count)\(states)"),
      ("sections", "\(total.sections)"),
      ("sentences", "\(source) \(total.source), \(target) \(total.target)"),
      (
        "coverage",
        "\(source) \(share(total.alignedSource, of: total.source)), "
          + "\(target) \(share(total.alignedTarget, of: total.target))"
      ),
      ("beads", "\(beads(total))  (\(source)-\(target))"),
      ("terms", "\(total.terms) annotated, \(report.candidates) candidates"),
      ("time", "\(seconds) s"),
    ]
    let table = rows.map { $0.padding(toLength: 11, withPad: " ", startingAt: 0) + $1 + "\n" }
    return (planned + removed + table).joined()
  }

  private var states: String {
    let written = report.documents.count { $0.state == .written }
    let unchanged = report.documents.count { $0.state == .unchanged }
    let parts = [
      (written, "written"), (unchanged, "unchanged"),
      (report.errors.count, report.errors.count == 1 ? "error" : "errors"),
    ]
    .filter { $0.0 > 0 }.map { "\($0) \($1)" }
    return parts.isEmpty ? "" : "  (\(parts.joined(separator: ", ")))"
  }

  /// Kinds by frequency; the rare ones are counted together.
  private func beads(_ counts: DocumentCounts) -> String {
    let kinds = counts.beads.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let rare = kinds.dropFirst(6).reduce(0) { $0 + $1.value }
    let common = kinds.prefix(6).map { "\($0.key): \($0.value)" }
    let parts = rare == 0 ? common : common + ["other: \(rare)"]
    return parts.isEmpty ? "none" : parts.joined(separator: "  ")
  }

  private func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "-" : "\((Double(part) * 1000 / Double(whole)).rounded() / 10) %"
  }

  private var seconds: String {
    let milliseconds =
      time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
    return "\(Double(milliseconds / 10) / 100)"
  }
}

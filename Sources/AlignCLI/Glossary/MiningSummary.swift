import AlignKit
import Foundation
import Segmentation
import Terminology

/// What a person is shown of mined terms.
struct MiningSummary {
  private let report: TermMining.Report
  private let path: String

  /// So many terms are shown.
  private static let shown = 20

  init(_ report: TermMining.Report, path: String) {
    self.report = report
    self.path = path
  }

  var text: String {
    let rows = report.terms.prefix(MiningSummary.shown).map { term in
      "\(term.english.displayable)  \(term.term.displayable)  "
        + "\(String(format: "%.2f", term.score))  \(term.count)\n"
    }
    return rows.joined() + (rows.isEmpty ? "" : "\n") + """
      files      \(report.files)
      pairs      \(report.pairs)  (\(report.skipped) skipped)
      terms      \(report.terms.count)
      \(path.displayable)

      """
  }
}

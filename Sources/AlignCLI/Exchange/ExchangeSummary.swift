import AlignKit
import Formats
import Segmentation

/// What an export did, for people.
struct ExchangeSummary {
  private let report: ExportReport
  private let paths: [String]

  init(_ report: ExportReport, _ paths: [String]) {
    self.report = report
    self.paths = paths
  }

  /// Lines without the end of the last.
  var text: String {
    let dropped = DropReason.allCases.compactMap { reason in
      report.dropped[reason].map { "\($0) \(reason.rawValue)" }
    }
    let place = paths.isEmpty ? "" : ": \(paths.joined(separator: ", "))"
    var lines = [counted(report.written, "unit", "units") + place]
    if !dropped.isEmpty { lines.append("not exported: " + dropped.joined(separator: ", ")) }
    // A path may hold anything.
    return (lines + report.losses.sentences).map(\.displayable).joined(separator: "\n")
  }
}

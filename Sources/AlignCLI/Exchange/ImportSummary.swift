import AlignKit
import Formats
import Segmentation

/// What an import did, for people.
struct ImportSummary {
  private let report: ImportReport
  private let path: String

  init(_ report: ImportReport, _ path: String) {
    self.report = report
    self.path = path
  }

  var text: String {
    var lines = ["\(counted(report.pairs, "pair", "pairs")): \(path)".displayable]
    if report.oneSided > 0 {
      lines.append("\(report.oneSided) more with one of the languages")
    }
    if report.foreign > 0 {
      lines.append("\(report.foreign) left out: in neither language; --languages names others")
    }
    if report.edited > 0 {
      lines.append(
        "\(report.edited) changed since align wrote \(report.edited == 1 ? "it" : "them")")
    }
    return (lines + report.losses.sentences).map { $0 + "\n" }.joined()
  }
}

import Bitext
import Checking

/// What a report says at its end, a sentence a line.
struct SummaryText {
  let report: Report
  let context: ReportContext

  /// `1 error, 2 warnings, 0 infos`
  var counts: String {
    [Level.error, .warning, .info].map { counted(report.count($0), $0.description) }
      .joined(separator: ", ")
  }

  var lines: [String] {
    [checked, uncounted, oneSided, hidden].compactMap(\.self) + unread
  }

  private var checked: String {
    let pairs = report.pairs == 0 ? "" : ", " + counted(report.pairs, "pair")
    return "checked \(counted(report.files, "file"))\(pairs): \(counts)"
  }

  private var uncounted: String? {
    let known =
      report.baselinedErrors == 0
      ? "in the baseline"
      : "in the baseline, \(counted(report.baselinedErrors, "error")) by decision among them"
    let parts = [(report.suppressed, "suppressed"), (report.baselined, known)]
      .filter { $0.0 > 0 }.map { "\($0) \($1)" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private var oneSided: String? {
    report.oneSidedFiles == 0
      ? nil
      : "bilingual rules skipped for \(counted(report.oneSidedFiles, "file")) in one language"
  }

  private var hidden: String? {
    let parts = [Level.warning, .info].filter { $0 < context.lowestLevel }
      .map { (report.count($0), $0.description) }.filter { $0.0 > 0 }
      .map { counted($0, $1) }
    if parts.isEmpty { return nil }
    return "not shown: \(parts.joined(separator: ", ")); \(context.optionForAll) shows all"
  }

  private var unread: [String] {
    report.errors.isEmpty
      ? [] : ["could not be read:"] + report.errors.map { "  " + $0.shown }
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension InputError {
  /// `path:line: reason` on one line.
  fileprivate var shown: String {
    let place = Location(path: path, line: line ?? 1, column: 1, bytes: 0..<0).shownPath
    return place + (line.map { ":\($0)" } ?? "") + ": " + reason.onOneLine
  }
}

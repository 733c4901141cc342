import Foundation

/// What a benchmark found: a table to read, and its figures for scripts.
struct Report {
  let title: String
  var header: [String] = []
  var rows: [[String]] = []

  /// Sentences under the table.
  var notes: [String] = []

  /// By name, in the units that the names tell.
  var figures: [String: Double] = [:]

  /// A report of a benchmark whose texts are not there.
  static func skipped(_ title: String, without missing: [URL]) -> Report {
    Report(title: title, notes: missing.map { skipped($0) })
  }

  static func skipped(_ url: URL) -> String { "skipped: \(url.path) is not here" }
}

/// How reports are printed.
enum ReportForm {
  case tables
  case json
}

extension Report {
  /// Makes reports and prints each as soon as it is there; as JSON all at the end.
  static func show(_ form: ReportForm, _ makers: [() throws -> Report]) throws {
    var figures: [String: [String: Double]] = [:]
    for make in makers {
      let report = try make()
      figures[report.title] = report.figures.mapValues { ($0 * 10_000).rounded() / 10_000 }
      if form == .tables { Console.show(report.text + "\n") }
      if form == .json { report.notes.forEach(Console.warn) }
    }
    guard form == .json else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    Console.show(String(decoding: try encoder.encode(figures), as: UTF8.self))
  }

  private var text: String {
    ([title] + (rows.isEmpty ? [] : lines) + notes).joined(separator: "\n")
  }

  /// The first column stands left, the others right.
  private var lines: [String] {
    let all = [header] + rows
    let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      zip(row, widths).enumerated().map { index, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 0 ? cell.0 + space : space + cell.0
      }.joined(separator: "  ")
    }
  }
}

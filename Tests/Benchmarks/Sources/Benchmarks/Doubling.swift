import Foundation

/// How the time grows with the length of a text: the bible, followed by copies of itself that
/// differ from it.
enum Doubling {
  /// Above this a text twice as long took more than its share of time.
  private static let limit = 2.2

  /// A way to make copies, each with a number.
  private struct Kind {
    let name: String
    let copy: (Int) -> ParallelText
  }

  static func report(_ align: AlignProgram) throws -> Report {
    guard GoldSet.bible.isThere else {
      return .skipped("doubling", without: [GoldSet.bible.folder])
    }
    let bible = try Bible()
    let kinds = [
      Kind(name: "in another order") { bible.shuffled(seed: $0) },
      Kind(name: "with other words") { OtherWords(of: bible.text, seed: $0)(bible.text) },
    ]
    let once = try align.beads(Bible.files).cost
    var report = Report(
      title: "doubling",
      header: ["copies", "once s", "twice", "4 times", "2x/1x", "4x/2x", "peak MB"],
      notes: ["2x/1x and 4x/2x are of processor time; peak MB of 4 times the length"])
    for kind in kinds {
      let longer = try [2, 4].map { try cost(bible.text, times: $0, kind, align) }
      add(kind.name, [once] + longer, to: &report)
    }
    return report
  }

  private static func cost(
    _ text: ParallelText, times: Int, _ kind: Kind, _ align: AlignProgram
  ) throws -> ProgramRun.Cost {
    try withTemporaryFolder { folder in
      let long = (1..<times).map(kind.copy).reduce(text, +)
      return try align.beads(try long.write(to: folder, name: "long")).cost
    }
  }

  private static func add(_ name: String, _ costs: [ProgramRun.Cost], to report: inout Report) {
    let seconds = costs.map(\.seconds)
    // Of processor time: what else the machine does changes it less.
    let work = costs.map(\.processorSeconds)
    let ratios = zip(work.dropFirst(), work).map { $0 / $1 }
    let peak = costs.map(\.peak).max() ?? 0
    report.rows.append([name] + (seconds + ratios).map { $0.text(2) } + [peak.text(0)])
    for (length, ratio) in zip(["2x/1x", "4x/2x"], ratios) {
      report.figures["\(name), \(length)"] = ratio
      if ratio > limit {
        report.notes.append("\(name), \(length): \(ratio.text(2)) is above \(limit)")
      }
    }
    for (length, seconds) in zip([1, 2, 4], seconds) {
      report.figures["\(name), \(length)x, s"] = seconds
    }
    report.figures["\(name), 4x, peak MB"] = peak
  }
}

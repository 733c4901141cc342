import Foundation

/// How well sets that were aligned by hand are aligned.
enum Quality {
  struct Result {
    let name: String

    /// The set that was judged.
    let set: GoldSet
    let rates: AlignProgram.Rates

    var judged: Baseline.Judged { Baseline.Judged(name: name, f1: rates.all.f1) }
  }

  /// Sets that are aligned in one folder, so that they learn from each other.
  private static let groups = [[GoldSet.macDev], [.pol], [.macDev, .pol]]

  static func results(_ align: AlignProgram) throws -> [Result] {
    let folders = try groups.flatMap { group in
      group.allSatisfy(\.isThere) ? try results(align, group) : []
    }
    return folders + (GoldSet.bible.isThere ? [try bibleResult(align)] : [])
  }

  static func report(_ results: [Result], _ baseline: Baseline) -> Report {
    let missing = GoldSet.allCases.filter { !$0.isThere }.map(\.folder)
    let rows = results.map { result in
      let rates = result.rates
      let accepted = baseline.figures[result.name]
      let published = Published.figures(result.set)
      return [result.name, rates.strict.f1.share(3), rates.lax.f1.share(3)]
        + [rates.all.f1.share(4), accepted?.share(4) ?? "-"]
        + published.map { $0?.share(3) ?? "-" }
    }
    return Report(
      title: "quality", header: ["F1", "strict", "lax", "all", "accepted"] + Published.aligners,
      rows: rows, notes: missing.map(Report.skipped),
      figures: Dictionary(results.flatMap(figures)) { first, _ in first })
  }

  private static func figures(_ result: Result) -> [(String, Double)] {
    [
      ("\(result.name), strict", result.rates.strict.f1),
      ("\(result.name), lax", result.rates.lax.f1),
      ("\(result.name), all", result.rates.all.f1),
    ]
  }

  /// Aligns the texts of some sets together and judges each set.
  private static func results(_ align: AlignProgram, _ sets: [GoldSet]) throws -> [Result] {
    try withTemporaryFolder { place in
      for set in sets { try link(set, into: place) }
      try align.beads(folder: "texts", out: "beads", in: place)
      return try sets.map { set in
        let others = sets.filter { $0 != set }.map { " with \($0.rawValue)" }.joined()
        return Result(
          name: set.rawValue + others, set: set,
          rates: try align.evaluate(["--gold", set.rawValue, "--test", "beads"], in: place))
      }
    }
  }

  /// Links the texts of a set into `texts`, and what they are judged by into a folder of its own.
  private static func link(_ set: GoldSet, into place: URL) throws {
    let files = FileManager.default
    let texts = place.appendingPathComponent("texts")
    let gold = place.appendingPathComponent(set.rawValue)
    for folder in [texts, gold] {
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    for file in try files.contentsOfDirectory(at: set.folder, includingPropertiesForKeys: nil) {
      let home = file.pathExtension == "gold" ? gold : texts
      try files.createSymbolicLink(
        at: home.appendingPathComponent("\(set.rawValue)-\(file.lastPathComponent)"),
        withDestinationURL: file)
    }
  }

  private static func bibleResult(_ align: AlignProgram) throws -> Result {
    let arguments = ["--gold", "001.gold", "--source", "001.zh", "--target", "001.en", "--verses"]
    return Result(
      name: "bible 001", set: .bible,
      rates: try align.evaluate(arguments, in: GoldSet.bible.folder))
  }
}

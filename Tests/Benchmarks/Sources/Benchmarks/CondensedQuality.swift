import Foundation

/// How well articles that condense a transcript are aligned: the bench set `condensed`, of which
/// nothing was learned.
struct CondensedQuality {
  /// F1 of beads with exactly the right sentences, and of pairs of sentences.
  let strict: Double
  let links: Double

  /// Nil where the set is absent.
  init?(_ align: AlignProgram) throws {
    guard Place.isThere(CondensedQuality.folder) else { return nil }
    let rates = try align.evaluateSections("gold.json", in: CondensedQuality.folder)
    (strict, links) = (rates.strict.f1, rates.links.f1)
  }

  private static var folder: URL {
    Place.sets.deletingLastPathComponent().appendingPathComponent("condensed")
  }

  static func report(_ quality: CondensedQuality?, _ baseline: Baseline) -> Report {
    let rows = (quality?.judged ?? []).map { judged in
      [judged.name, judged.f1.share(4), baseline.figures[judged.name]?.share(4) ?? "-"]
    }
    return Report(
      title: "condensed documents", header: ["F1", "found", "accepted"], rows: rows,
      notes: quality == nil ? [Report.skipped(folder)] : [],
      figures: Dictionary((quality?.judged ?? []).map { ($0.name, $0.f1) }) { first, _ in first })
  }

  var judged: [Baseline.Judged] {
    [
      Baseline.Judged(name: "condensed, strict", f1: strict),
      Baseline.Judged(name: "condensed, links", f1: links),
    ]
  }
}

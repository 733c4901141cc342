/// What is done with the quality that was measured.
enum QualityTask {
  case show

  /// Ends the program with 1 where a figure fell.
  case check

  /// Makes the figures those that later ones are held against.
  case accept

  func run(_ align: AlignProgram, _ form: ReportForm) throws {
    var baseline = try Baseline.accepted()
    let results = try Quality.results(align)
    let condensed = try CondensedQuality(align)
    try Report.show(
      form,
      [
        { Quality.report(results, baseline) }, { CondensedQuality.report(condensed, baseline) },
      ])
    let judged = results.map(\.judged) + (condensed?.judged ?? [])
    switch self {
    case .show: return
    case .accept: try baseline.accept(judged)
    case .check:
      let complaints = baseline.complaints(judged)
      if !complaints.isEmpty { throw Fault.quality(complaints) }
    }
  }
}

/// Everything that `make bench` measures, in order.
enum AllReports {
  static func makers(_ align: AlignProgram) -> [() throws -> Report] {
    [
      { try Quality.report(Quality.results(align), try Baseline.accepted()) },
      { CondensedQuality.report(try CondensedQuality(align), try Baseline.accepted()) },
      { try LibrarySpeedReport.make() },
      { try BibleSpeed.report(align) },
      { try Doubling.report(align) },
      { try DocumentMemory.report(align) },
      { try TermSpeed.report(align) },
      { try CheckSpeed.report(align) },
    ]
  }
}

/// Everything that `make bench` measures, in order.
enum AllReports {
  /// What makes the report with a name, or all of them.
  static func makers(
    _ align: AlignProgram, only name: String?
  ) throws -> [() throws -> Report] {
    let all: [(name: String, make: () throws -> Report)] = [
      ("quality", { try Quality.report(Quality.results(align), try Baseline.accepted()) }),
      (
        "condensed",
        { CondensedQuality.report(try CondensedQuality(align), try Baseline.accepted()) }
      ),
      ("library", { try LibrarySpeedReport.make() }),
      ("bible", { try BibleSpeed.report(align) }),
      ("doubling", { try Doubling.report(align) }),
      ("memory", { try DocumentMemory.report(align) }),
      ("terms", { try TermSpeed.report(align) }),
      ("checking", { try CheckSpeed.report(align) }),
      ("exchange", { try ExchangeSpeed.report(align) }),
    ]
    guard let name else { return all.map(\.make) }
    guard let chosen = all.first(where: { $0.name == name }) else {
      throw Fault.usage("There are \(all.map(\.name).joined(separator: ", ")).")
    }
    return [chosen.make]
  }
}

import Foundation

/// How fast a corpus is exported to a memory and a memory is imported, and what memory that takes,
/// beside Python's lxml and translate-toolkit.
enum ExchangeSpeed {
  /// How many units a corpus has. translate-toolkit holds all of them in memory, so it gets fewer.
  private static let count = 1_000_000
  private static let toolkitCount = 100_000

  static func report(_ align: AlignProgram) throws -> Report {
    var report = Report(
      title: "exchange",
      header: ["TMX", "units", "s", "units/s", "peak MB", "times align"],
      notes: ["times align: how much longer a unit takes"])
    try withTemporaryFolder { folder in
      try ExchangeCorpus.write(count, to: folder.appendingPathComponent("all.tsv"))
      try ExchangeCorpus.write(toolkitCount, to: folder.appendingPathComponent("some.tsv"))
      try measure(align, in: folder, &report)
    }
    return report
  }

  private static func measure(
    _ align: AlignProgram, in folder: URL, _ report: inout Report
  ) throws {
    let export = try align.export("all.tsv", to: "all.tmx", in: folder)
    add("align export", count, export.cost, &report)
    let read = try align.importing("all.tmx", to: "imported", in: folder)
    add("align import", count, read.cost, &report)
    guard let python = Place.python(with: ["lxml", "translate.storage.tmx"]) else {
      report.notes.append("skipped: lxml and translate-toolkit; `make conformance` installs them")
      return
    }
    _ = try align.export("some.tsv", to: "some.tmx", in: folder)
    func others(_ command: String, _ files: [String]) throws -> ProgramRun.Cost {
      let script = Place.project.appendingPathComponent("Tests/Benchmarks/exchange.py").path
      return try ProgramRun(python, [script, command] + files, in: folder).cost
    }
    let (written, taken) = (export.cost.seconds, read.cost.seconds)
    add("lxml, writing", count, try others("lxml-write", ["all.tsv", "x.tmx"]), &report, written)
    add("lxml iterparse, reading", count, try others("lxml-read", ["all.tmx"]), &report, taken)
    add(
      "translate-toolkit, writing", toolkitCount,
      try others("toolkit-write", ["some.tsv", "x.tmx"]), &report, written)
    add(
      "translate-toolkit, reading", toolkitCount, try others("toolkit-read", ["some.tmx"]), &report,
      taken)
  }

  private static func add(
    _ name: String, _ units: Int, _ cost: ProgramRun.Cost, _ report: inout Report,
    _ seconds: Double? = nil
  ) {
    let speed = Double(units) / cost.seconds
    let ratio = seconds.map { Double(count) / $0 / speed }
    report.rows.append([
      name, String(units), cost.seconds.text(2), speed.text(0), cost.peak.text(0),
      ratio?.text(1) ?? "",
    ])
    report.figures["\(name), units/s"] = speed
    report.figures["\(name), peak MB"] = cost.peak
    if let ratio { report.figures["\(name), times align"] = ratio }
  }
}

import Foundation

/// How fast texts are split and read, beside plain ICU on the same text in the same run.
enum LibrarySpeedReport {
  private struct Speeds: Decodable {
    let plain: Double
    let segmentation: Double
    let reading: Double
  }

  static func make() throws -> Report {
    let program = Place.program.deletingLastPathComponent().appendingPathComponent("LibrarySpeed")
    guard Place.isThere(program) else {
      return .skipped("segmentation and reading", without: [program])
    }
    let seeds = Place.project.appendingPathComponent("seeds").path
    let output = try ProgramRun(program.path, [seeds], in: Place.project).output
    let speeds = try JSONDecoder().decode(Speeds.self, from: Data(output.utf8))
    let rows = [
      ("sentences by ICU, plain C loop", speeds.plain), ("sentences", speeds.segmentation),
      ("reading Markdown", speeds.reading),
    ]
    return Report(
      title: "segmentation and reading", header: ["20 MB of text", "MB/s", "of plain ICU"],
      rows: rows.map { [$0.0, $0.1.text(0), ($0.1 / speeds.plain).text(2)] },
      figures: Dictionary(rows.map { ("\($0.0), MB/s", $0.1) }) { first, _ in first })
  }
}

import Foundation
import PlainICU

/// How long the bible takes, beside work of ICU on the same texts that knows nothing of us.
enum BibleSpeed {
  private static let rounds = 5

  /// So often ICU cuts both texts into words.
  private static let repetitions = 20

  static func report(_ align: AlignProgram) throws -> Report {
    guard GoldSet.bible.isThere else { return .skipped("speed", without: [GoldSet.bible.folder]) }
    let files = Bible.files
    let texts = [
      ("zh", Array(try Data(contentsOf: files.chinese))),
      ("en", Array(try Data(contentsOf: files.english))),
    ]
    var costs: [ProgramRun.Cost] = []
    var reference: [Double] = []
    for _ in 0..<rounds {
      costs.append(try align.beads(files).cost)
      reference.append(try seconds { try cutWords(texts) })
    }
    return report(costs, reference)
  }

  private static func report(_ costs: [ProgramRun.Cost], _ reference: [Double]) -> Report {
    let seconds = costs.map(\.seconds)
    let peak = costs.map(\.peak).max() ?? 0
    let ratio = seconds.median / reference.median
    let rows = [
      ["align beads"] + figures(seconds) + [peak.text(0), ratio.text(2)],
      ["ICU, \(repetitions) times all words"] + figures(reference) + ["-", "1.00"],
    ]
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return Report(
      title: "speed", header: ["bible 001", "median s", "min", "max", "peak MB", "of ICU"],
      rows: rows,
      notes: [
        "\(rounds) rounds, \(cores) cores; beside ICU, since neither Debian nor PyPI has hunalign"
      ],
      figures: [
        "bible 001, median s": seconds.median, "bible 001, min s": seconds.min() ?? 0,
        "bible 001, max s": seconds.max() ?? 0, "bible 001, peak MB": peak,
        "bible 001, of ICU": ratio, "ICU, median s": reference.median, "cores": Double(cores),
      ])
  }

  private static func figures(_ seconds: [Double]) -> [String] {
    [seconds.median, seconds.min() ?? 0, seconds.max() ?? 0].map { $0.text(2) }
  }

  private static func cutWords(_ texts: [(language: String, bytes: [UInt8])]) throws {
    for _ in 0..<repetitions {
      for text in texts
      where plain_icu_words(text.bytes, Int64(text.bytes.count), text.language) < 0 {
        throw Fault.measurement("ICU can not find words of \(text.language)")
      }
    }
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure(body) / .seconds(1)
  }
}

import AlignKit
import Alignment
import ArgumentParser
import Bitext
import Formats
import Foundation

struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Hold alignments against a gold standard.",
    discussion: """
      strict  exact beads; recall over gold beads with both sides
      lax     a bead is right if it shares a pair of sentences with the gold standard
      all     exact beads, one-sided ones included

      EXAMPLES
        align evaluate --gold 1.gold --source 1.zh --target 1.en
        align evaluate --gold 1.gold --test other.ladder
        align evaluate --gold bench --source bench --target bench   NAME.gold, .zh, .en
      """)

  @Option(help: "The gold standard, or a folder of NAME.gold.")
  var gold: String

  @Option(help: "The text whose numbers stand first, or a folder of NAME.zh.")
  var source: String?

  @Option(help: "The other text, or a folder of NAME.en.")
  var target: String?

  @Option(help: "An alignment to score instead: [0]:[0,1] or a ladder of hunalign.")
  var test: String?

  @Flag(help: "Join beads of one verse first, by NAME.zh.verse and NAME.en.verse.")
  var verses = false

  @Flag(help: "Print a JSON object.")
  var json = false

  func validate() throws {
    let texts = source != nil && target != nil
    if texts == (test != nil) {
      throw ValidationError("Name --source and --target, or --test.")
    }
    if verses, !texts { throw ValidationError("--verses needs --source and --target.") }
  }

  func run() async throws {
    try await Failure.reported {
      let evaluation = Evaluation(of: try await GoldSet.beads(of: try sets(), verses: verses))
      let report = EvaluationReport(evaluation)
      try Terminal.print(json ? try report.json() : report.text)
    }
  }

  private func sets() throws -> [GoldSet] {
    guard Disk.isFolder(gold) else {
      return [GoldSet(gold: gold, source: source, target: target, test: test)]
    }
    return try LineFile.names(in: gold, ending: ".gold").map { name in
      GoldSet(
        gold: "\(gold)/\(name).gold", source: source.map { "\($0)/\(name).zh" },
        target: target.map { "\($0)/\(name).en" }, test: test.map { "\($0)/\(name).beads" })
    }
  }
}

/// A gold standard and what is held against it.
private struct GoldSet {
  let gold: String
  let source: String?
  let target: String?
  let test: String?

  /// The beads of all sets, aligned together where they are not given, each with its gold standard.
  static func beads(
    of sets: [GoldSet], verses: Bool
  ) async throws -> [(beads: [BeadIndices], gold: [BeadIndices])] {
    let found = try await found(sets)
    return try zip(sets, found).map { set, beads in
      let names = verses ? try set.verses() : nil
      return (names?.merging(beads) ?? beads, try set.read(set.gold))
    }
  }

  private static func found(_ sets: [GoldSet]) async throws -> [[BeadIndices]] {
    let given = try sets.compactMap { set in try set.test.map(set.read) }
    if !given.isEmpty { return given }
    let texts = try sets.map { set in
      try SentenceFiles(first: set.source ?? "", second: set.target ?? "")
    }
    return await SentenceFiles.beads(of: texts, jobs: ProcessInfo.processInfo.activeProcessorCount)
      .map { $0.map(\.indices) }
  }

  private func verses() throws -> Verses? {
    guard let source, let target else { return nil }
    return Verses(
      first: try LineFile.lines(source + ".verse"), second: try LineFile.lines(target + ".verse"))
  }

  private func read(_ path: String) throws -> [BeadIndices] {
    try BeadsText.read(try LineFile.lines(path).joined(separator: "\n"), path: path)
  }
}

/// The figures of an evaluation.
private struct EvaluationReport {
  private let evaluation: Evaluation

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  private var rates: [(name: String, rates: Evaluation.Rates)] {
    [("strict", evaluation.strict), ("lax", evaluation.lax), ("all", evaluation.all)]
  }

  var text: String {
    let head = "          P      R      F1\n"
    let rows = rates.map { name, rates in
      let figures = [rates.precision, rates.recall, rates.f1].map(EvaluationReport.figure)
      return name + String(repeating: " ", count: 8 - name.count)
        + figures.joined(separator: "  ") + "\n"
    }
    let kinds = evaluation.kinds.prefix(12).map { kind in
      "\(kind.kind)     \(kind.found) of \(kind.gold)\n"
    }
    return ([head] + rows + ["\nkind    found\n"] + kinds).joined()
  }

  func json() throws -> String {
    let figures = Dictionary(
      uniqueKeysWithValues: rates.map { name, rates in
        (name, ["precision": rates.precision, "recall": rates.recall, "f1": rates.f1])
      })
    let kinds = Dictionary(
      uniqueKeysWithValues: evaluation.kinds.map {
        ($0.kind, ["gold": $0.gold, "found": $0.found])
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return String(
      decoding: try encoder.encode(Figures(rates: figures, kinds: kinds)), as: UTF8.self)
      + "\n"
  }

  private struct Figures: Encodable {
    let rates: [String: [String: Double]]
    let kinds: [String: [String: Int]]
  }

  private static func figure(_ value: Double) -> String {
    let thousandths = String(Int((value * 1000).rounded()))
    if thousandths == "1000" { return "1.000" }
    return "0." + String(repeating: "0", count: 3 - thousandths.count) + thousandths
  }
}

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

      Alignments are [0]:[0,1] a line, a ladder of hunalign, or XML of InterText, whose sentences \
      are numbered in the order in which it names them.

      EXAMPLES
        align evaluate --gold 1.gold --source 1.zh --target 1.en
        align evaluate --gold 1.gold --test other.ladder
        align evaluate --gold intertext.xml --test 1.beads
        align evaluate --gold bench --source bench --target bench   NAME.gold, .zh, .en
      """)

  @Option(help: "The gold standard, or a folder of NAME.gold.")
  var gold: String

  @Option(help: "The text whose numbers stand first, or a folder of NAME.zh.")
  var source: String?

  @Option(help: "The other text, or a folder of NAME.en.")
  var target: String?

  @Option(help: "An alignment to score instead.")
  var test: String?

  @Option(help: "A lexicon that `align learn` wrote, to start from.")
  var lexicon: String?

  @Flag(help: "Join beads of one verse first, by NAME.zh.verse and NAME.en.verse.")
  var verses = false

  @Flag(help: "Print whether confidences are right as often as they say.")
  var reliability = false

  @Flag(help: "Print a JSON object.")
  var json = false

  func validate() throws {
    let texts = source != nil && target != nil
    if texts == (test != nil) {
      throw ValidationError("Name --source and --target, or --test.")
    }
    if verses, !texts { throw ValidationError("--verses needs --source and --target.") }
    if reliability, !texts || verses || json {
      throw ValidationError("--reliability needs --source and --target, and stands alone.")
    }
  }

  func run() async throws {
    try await Failure.reported {
      let found = try await GoldSet.found(try sets(), startingFrom: lexicon)
      if reliability {
        let judged = try zip(sets(), found).map { set, beads in try set.judgements(beads) }
        return try Terminal.print(ReliabilityReport(judged).text)
      }
      let evaluation = Evaluation(
        of: try zip(sets(), found).map { set, beads in
          try set.compared(beads.map(\.indices), verses: verses)
        })
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

  /// The beads beside the gold standard.
  func compared(
    _ beads: [BeadIndices], verses: Bool
  ) throws -> (beads: [BeadIndices], gold: [BeadIndices]) {
    let names = verses ? try self.verses() : nil
    let right = try read(gold)
    try check(right)
    return (names?.merging(beads) ?? beads, right)
  }

  /// - Throws: `InputError` where the gold standard names a sentence that a text does not have.
  private func check(_ right: [BeadIndices]) throws {
    for (path, side) in [(source, \BeadIndices.first), (target, \BeadIndices.second)] {
      guard let path, let last = right.flatMap({ $0[keyPath: side] }).max() else { continue }
      let count = try LineFile.lines(path).count
      if last >= count {
        throw InputError(
          path: gold, reason: "names sentence \(last), but \(path) has \(count), from 0 on")
      }
    }
  }

  /// Whether each bead stands in the gold standard.
  func judgements(
    _ beads: [(indices: BeadIndices, confidence: Double)]
  ) throws -> [Reliability.Judgement] {
    let gold = Set(try read(gold))
    return beads.map { ($0.confidence, gold.contains($0.indices)) }
  }

  /// The beads of all sets, aligned together where they are not given.
  static func found(
    _ sets: [GoldSet], startingFrom lexicon: String?
  ) async throws -> [[(indices: BeadIndices, confidence: Double)]] {
    let given = try sets.compactMap { set in try set.test.map(set.read) }
    if !given.isEmpty { return given.map { $0.map { ($0, 1) } } }
    let texts = try sets.map { set in
      try SentenceFiles(first: set.source ?? "", second: set.target ?? "")
    }
    return try await SentenceFiles.beads(
      of: texts, startingFrom: lexicon, jobs: ProcessInfo.processInfo.activeProcessorCount)
  }

  private func verses() throws -> Verses? {
    guard let source, let target else { return nil }
    return Verses(
      first: try LineFile.lines(source + ".verse"), second: try LineFile.lines(target + ".verse"))
  }

  private func read(_ path: String) throws -> [BeadIndices] {
    try BeadsFile.read(try Disk.read(path), path: path)
  }
}

/// How far confidences can be relied on.
private struct ReliabilityReport {
  private let own: Reliability
  private let fitted: Reliability
  private let confidence: Confidence

  /// - Parameter sets: the judgements of each set.
  init(_ sets: [[Reliability.Judgement]]) {
    own = Reliability(sets.flatMap(\.self))
    fitted = Reliability(crossValidating: sets)
    confidence = Confidence(fitting: sets.flatMap(\.self)).after(.standard)
  }

  var text: String {
    let rows = own.bins.map { bin in
      "\(EvaluationReport.figure(bin.confidence))       \(EvaluationReport.figure(bin.accuracy))"
        + "  \(bin.count)\n"
    }
    return """
      confidence  right  beads
      \(rows.joined())
      expected calibration error      \(EvaluationReport.figure(own.error))
      of a fit, cross-validated       \(EvaluationReport.figure(fitted.error))
      the fit: slope \(EvaluationReport.figure(confidence.slope)), intercept \(confidence.intercept)

      """
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

  static func figure(_ value: Double) -> String {
    let thousandths = String(Int((value * 1000).rounded()))
    if thousandths == "1000" { return "1.000" }
    return "0." + String(repeating: "0", count: 3 - thousandths.count) + thousandths
  }
}

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

      A gold standard that ends in .json names documents, and for each section of them the \
      sentences of both languages and what belongs together. Each document is aligned by itself, \
      and what has no counterpart counts too.

      Alignments are [0]:[0,1] a line, a ladder of hunalign, or XML of InterText, whose sentences \
      are numbered in the order in which it names them.

      EXAMPLES
        align evaluate --gold 1.gold --source 1.zh --target 1.en
        align evaluate --gold 1.gold --test other.ladder
        align evaluate --gold intertext.xml --test 1.beads
        align evaluate --gold bench --source bench --target bench   NAME.gold, .zh, .en
        align evaluate --gold condensed/gold.json                   documents beside it
        align evaluate --gold gold.json --source articles --mode condensed --json
      """)

  @Option(help: "The gold standard, a folder of NAME.gold, or a .json file of sections.")
  var gold: String

  @Option(
    help:
      "The text whose numbers stand first, a folder of NAME.zh, or that of a .json file's documents."
  )
  var source: String?

  @Option(help: "The other text, or a folder of NAME.en.")
  var target: String?

  @Option(help: "An alignment to score instead.")
  var test: String?

  @Option(help: "A lexicon that `align learn` wrote, to start from.")
  var lexicon: String?

  @Option(help: .mode, completion: .modes, transform: AlignmentMode.init(checking:))
  var mode = AlignmentMode.auto

  @Flag(help: "Join beads of one verse first, by NAME.zh.verse and NAME.en.verse.")
  var verses = false

  @Flag(help: "Print whether confidences are right as often as they say.")
  var reliability = false

  @Flag(help: "Print a JSON object.")
  var json = false

  private var namesSections: Bool { gold.hasSuffix(".json") }

  func validate() throws {
    if namesSections {
      if target == nil, test == nil, !verses, !reliability { return }
      throw ValidationError("With a .json file stand --source, --lexicon, --mode and --json alone.")
    }
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
      if namesSections { return try await evaluateSections() }
      let found = try await GoldSet.found(try sets(), startingFrom: lexicon, mode)
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

  private func evaluateSections() async throws {
    var configuration = Configuration()
    configuration.mode = mode
    configuration.lexicon = lexicon
    let results = try await Project(configuration).results(
      against: gold, documentsIn: source, jobs: ProcessInfo.processInfo.activeProcessorCount)
    let report = SectionsReport(results)
    try Terminal.print(json ? try report.json() : report.text)
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
    _ sets: [GoldSet], startingFrom lexicon: String?, _ mode: AlignmentMode
  ) async throws -> [[(indices: BeadIndices, confidence: Double)]] {
    let given = try sets.compactMap { set in try set.test.map(set.read) }
    if !given.isEmpty { return given.map { $0.map { ($0, 1) } } }
    let texts = try sets.map { set in
      try SentenceFiles(first: set.source ?? "", second: set.target ?? "")
    }
    return try await SentenceFiles.beads(
      of: texts, startingFrom: lexicon, mode: mode,
      jobs: ProcessInfo.processInfo.activeProcessorCount)
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

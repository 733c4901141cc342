import AlignKit
import Alignment
import ArgumentParser
import Foundation

/// Trains the condensed mode: reads gold standards, writes the weights as Swift.
@main
struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-condensed",
    abstract: "Train the weights of the condensed mode, and judge them on what was left out.")

  @Argument(help: "Gold standards; their documents lie beside them.")
  var gold: [String]

  @Option(help: "The Swift file that is written.")
  var out: String

  @Option(help: "Gold standards that nothing is learned from, to be judged with the weights.")
  var judged: [String] = []

  @Flag(help: "Judge each document with what the others teach, too.")
  var leavingOut = false

  @Flag(help: "Take the weights that are built in.")
  var judgesOnly = false

  func run() async throws {
    let jobs = ProcessInfo.processInfo.activeProcessorCount
    let training = try await CondensedTraining(gold)
    let weights = judgesOnly ? .trained : await training.weights(jobs: jobs)
    if !judgesOnly {
      try WeightsFile.text(weights).write(toFile: out, atomically: true, encoding: .utf8)
    }
    let present = judged.filter { FileManager.default.fileExists(atPath: $0) }
    if !present.isEmpty { show(try await CondensedTraining(present).judged(weights)) }
    if leavingOut { show(await training.leavingOut(jobs: jobs)) }
  }

  private func show(_ results: [(file: String, passages: [CondensedEvaluation.Passage])]) {
    for (file, passages) in results { print(line(file, passages)) }
    print(line("all", results.flatMap(\.passages)))
  }

  private func line(_ name: String, _ passages: [CondensedEvaluation.Passage]) -> String {
    let evaluation = CondensedEvaluation(passages)
    let figures = [evaluation.strict.f1, evaluation.links.f1].map {
      "\(($0 * 1000).rounded() / 1000)"
    }
    return "  strict \(figures[0])  links \(figures[1])  \((name as NSString).lastPathComponent)"
  }
}

private enum WeightsFile {
  static func text(_ weights: CondensedWeights) -> String {
    let rows = weights.named.map { name, value in
      "    .\(name): \((value * 1000).rounded() / 1000),\n"
    }
    return """
      // Made by `make train` from the documents of Training/.

      extension CondensedWeights {
        /// How much each feature of an alignment is worth, in natural logarithms.
        package static let trained = CondensedWeights([
      \(rows.joined())  ])
      }

      """
  }
}

import AlignKit
import ArgumentParser

struct GlossaryMergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make two concepts one.",
    discussion: """
      The second takes over the terms of the first, and its id as an alias, so that suppressions and \
      baselines go on working. What it can not take over is named.

      EXAMPLES
        align glossary merge capex capital-expenditure
      """)

  @Argument(help: "The concept that goes.")
  var concept: String

  @Argument(help: "The concept that stays.")
  var survivor: String

  @OptionGroup var options: GlossaryOptions

  func run() async throws {
    try await options.carryOut { try $0.merge(concept, into: survivor, $1) }
  }
}

import AlignKit
import ArgumentParser

struct GlossaryRejectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Decide that a candidate is no term.",
    discussion: """
      It goes to rejected.tsv and does not come back. Delete its row to take that back. With a term, \
      only that translation is rejected.

      EXAMPLES
        align glossary reject congestion --why "a common word"
        align glossary reject tea 茶叶
      """)

  @Argument(help: "The key or a term of a candidate.")
  var candidate: String

  @Argument(help: "The translation that is meant.")
  var term: String?

  @OptionGroup var options: GlossaryOptions

  func run() async throws {
    try await options.carryOut { try $0.reject(candidate, term: term, $1) }
  }
}

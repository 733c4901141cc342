import AlignKit
import ArgumentParser

struct GlossaryAcceptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Make a proposed concept a decided one, or a term the one to use.",
    discussion: """
      Without a term the commonest is preferred. The others are admitted; what is deprecated or \
      forbidden stays so. A concept is named by its id or by a term of it.

      EXAMPLES
        align glossary accept capital-expenditure
        align glossary accept Capex 资本支出 --by Ada --on 2026-01-26 --why "usual in filings"
        align glossary accept capex --dry-run
      """)

  @Argument(help: "The id or a term of a concept.")
  var concept: String

  @Argument(help: "The term to use.")
  var term: String?

  @OptionGroup var options: GlossaryOptions

  func run() async throws {
    try await options.carryOut { try $0.accept(concept, preferring: term, $1) }
  }
}

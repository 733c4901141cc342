import AlignKit
import ArgumentParser
import Terminology

struct GlossaryForbidCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forbid",
    abstract: "Decide that a term is not to be used for a concept.",
    discussion: """
      The term need not be one that the concept has. `align check` then finds it.

      EXAMPLES
        align glossary forbid capex 资本开支
        align glossary forbid capex 资本开支 --deprecated --why 旧译
      """)

  @Argument(help: "The id or a term of a concept.")
  var concept: String

  @Argument(help: "The term.")
  var term: String

  @Flag(help: "A warning, not an error.")
  var deprecated = false

  @OptionGroup var options: GlossaryOptions

  func run() async throws {
    try await options.carryOut {
      try $0.forbid(term, of: concept, as: deprecated ? .deprecated : .forbidden, $1)
    }
  }
}

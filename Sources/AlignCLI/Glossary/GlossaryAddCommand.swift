import AlignKit
import ArgumentParser

struct GlossaryAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Make a concept that no document proposes.",
    discussion: """
      Each term belongs to the language whose letters it is written in; of each language the first \
      is preferred. The most specific term of the original makes the id.

      EXAMPLES
        align glossary add "Capital Expenditure" Capex 资本支出
        align glossary add --name "Tarn 3"              a name that is never translated
      """)

  @Argument(help: "Terms in both languages.")
  var terms: [String]

  @Flag(help: "The terms are names that are never translated.")
  var name = false

  @OptionGroup var options: GlossaryOptions

  func run() async throws {
    try await options.carryOut { desk, decision in
      name
        ? try desk.add(name: terms, decision) : try desk.add(terms: terms, decision)
    }
  }
}

import ArgumentParser

struct GlossaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "The term base.",
    subcommands: [GlossaryMineCommand.self])
}

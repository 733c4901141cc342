import AlignKit
import ArgumentParser
import Formats

struct GlossaryImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over what a table says about terms.",
    discussion: """
      Shows each field that changes. What the table does not name stays, and so do comments and \
      other keys in the files.

      EXAMPLES
        align glossary import terms.tsv --dry-run
        align glossary import terms.tsv
      """)

  @Argument(help: "A table as `align glossary export` prints it.")
  var table: String

  @OptionGroup var options: GlossaryOptions

  func run() async throws {
    try await options.carryOut { desk, _ in
      try desk.importing(try GlossaryTSV.read(try Disk.read(table), path: table), from: table)
    }
  }
}

import AlignKit
import ArgumentParser
import Formats
import Terminology

struct GlossaryExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print all terms as a table, for deciding about many in a spreadsheet.",
    discussion: """
      A row is a term. Change its status, or add rows; `align glossary import` takes them over.

      EXAMPLES
        align glossary export > terms.tsv
        align glossary import terms.tsv --dry-run
      """)

  @Option(help: "The folder of the term base.")
  var glossary: String?

  @Option(help: "The settings file. (default: align.yml, where there is one)")
  var config: String?

  func run() async throws {
    try await Failure.reported {
      let configuration = try Configuration(at: config)
      let folder = GlossaryFolder(reading: glossary ?? configuration.glossary)
      if let problem = folder.problems.first { throw problem }
      let glossary = folder.assembled(configuration.languages).glossary
      try Terminal.print(GlossaryTSV.text(glossary))
    }
  }
}

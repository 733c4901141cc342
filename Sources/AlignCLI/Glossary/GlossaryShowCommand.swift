import AlignKit
import ArgumentParser
import Bitext
import Segmentation

struct GlossaryShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a concept and every sentence that names it.",
    discussion: """
      Its terms are marked 【…】 in the sentences, on a terminal by bold letters. A sentence of the \
      original whose translation has none of the terms, nor a sentence beside it, is marked ✗; one \
      whose translation has a term that the original does not ask for, ·.

      EXAMPLES
        align glossary show capital-expenditure
        align glossary show Capex --seeds seeds/article.md
        align glossary show capex --json | jq '.occurrences[] | select(.standing == "missing")'
      """)

  @Argument(help: "The id or a term of a concept.")
  var concept: String

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var sources: GlossarySources

  @OptionGroup var place: GlossaryPlace

  func run() async throws {
    try await Failure.reported {
      let configuration = try place.configuration()
      let desk = place.desk(configuration)
      let bar = ProgressBar(isShown: true)
      let page = try await ConceptPage(
        of: concept, on: desk, in: try sources.documents(desk, configuration), jobs: sources.jobs
      ) { bar.show($0) }
      bar.clear()
      for problem in page.problems { Terminal.printError("error: \(problem)".displayable) }
      try Terminal.print(
        json ? try GlossaryJSON.text(page) : ConceptPageText(page, configuration.languages).text)
      if !page.problems.isEmpty { throw Failure.input }
    }
  }
}

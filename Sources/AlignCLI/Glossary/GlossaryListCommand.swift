import AlignKit
import ArgumentParser
import Bitext
import Segmentation

struct GlossaryListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the concepts, those that need a person first.",
    discussion: """
      Before each term stands what people decided: ✓ preferred, + admitted, - deprecated, \
      ✗ forbidden, ? proposed by documents; behind it, how often it renders the concept in \
      sentences whose source names it (in documents of one language: at all). Concepts about which \
      documents disagree stand first, then those that are named often.

      EXAMPLES
        align glossary                          all concepts
        align glossary capex                    those with this text in their id or terms
        align glossary --status proposed        what nobody has decided about
        align glossary --status conflict        where documents disagree
        align glossary --unused                 what no document names
        align glossary --json | jq '.concepts[] | select(.missing > 0).id'
      """)

  @Argument(help: "A part of an id or a term.")
  var text: String?

  @Option(help: "Only concepts that are decided, proposed, mined or in conflict.")
  var status: GlossaryEntry.Status?

  @Option(help: "Only concepts of this domain.")
  var domain: String?

  @Flag(help: "Only concepts that no document names.")
  var unused = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var sources: GlossarySources

  @OptionGroup var place: GlossaryPlace

  func run() async throws {
    try await Failure.reported {
      let configuration = try place.configuration()
      let desk = place.desk(configuration)
      let documents = try sources.documents(desk, configuration)
      if unused, documents == nil {
        throw ValidationError("--unused needs documents; name them with --seeds.")
      }
      let bar = ProgressBar(isShown: true)
      let overview = await GlossaryOverview(of: desk, in: documents, jobs: sources.jobs) {
        bar.show($0)
      }
      bar.clear()
      for problem in overview.problems { Terminal.printError("error: \(problem)".displayable) }
      try show(overview, configuration.languages)
      if !overview.problems.isEmpty { throw Failure.input }
    }
  }

  private var filter: GlossaryOverview.Filter {
    var filter = GlossaryOverview.Filter()
    filter.status = status
    filter.domain = domain
    filter.text = text
    filter.isUnused = unused
    return filter
  }

  private func show(_ overview: GlossaryOverview, _ languages: LanguagePair) throws {
    if json { return try Terminal.print(try GlossaryJSON.text(overview.filtered(filter))) }
    let list = GlossaryList(overview, filter, languages)
    try Terminal.print(list.text(width: Terminal.showsOutput ? Terminal.width : nil))
    for hint in list.hints { Terminal.printError(hint) }
  }
}

extension GlossaryEntry.Status: ExpressibleByArgument {}

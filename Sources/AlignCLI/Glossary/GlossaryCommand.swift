import ArgumentParser

struct GlossaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "See the terms and decide about them.",
    discussion: """
      Documents propose terms (candidates.tsv); people decide about them. A decision is a file \
      terms/ID.yml that you may edit by hand: only the keys that a command means are changed.

      EXAMPLES
        align glossary                               the concepts, those that need you first
        align glossary show capex                    one, with every sentence that names it
        align glossary review                        decide about all, a key each
        align glossary accept capex                  take what the documents say
        align glossary accept capex 资本支出         … and prefer this term
        align glossary forbid capex 资本开支         never this one
        align glossary reject congestion             this is no term
        align glossary merge capex capital-expenditure
        align glossary add "Gross Margin" 毛利率
        align glossary export --csv --out terms.csv  work in a spreadsheet …
        align glossary import terms.csv --apply      … and take it over
        align glossary export --format tbx --out terms.tbx
      """,
    subcommands: [
      GlossaryListCommand.self, GlossaryShowCommand.self, GlossaryTestCommand.self,
      GlossaryExportCommand.self, GlossaryImportCommand.self,
      GlossaryAcceptCommand.self, GlossaryRejectCommand.self, GlossaryForbidCommand.self,
      GlossaryMergeCommand.self, GlossaryAddCommand.self, GlossaryMineCommand.self,
      GlossaryReviewCommand.self,
    ],
    defaultSubcommand: GlossaryListCommand.self)
}

import AlignKit
import ArgumentParser
import Bitext
import Formats
import Segmentation
import Terminology

struct GlossaryImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over a table of terms or a term base; first see what would change.",
    discussion: """
      Read are the table that `align glossary export` writes, TBX of 2008 and 2019, glossaries of \
      OmegaT, and tables with a column for each language (en, zh). A concept of another term base is \
      one of this glossary where both share its id or its terms; else it gets an id of its own.

      The first row of a table names the columns, in any order; `align glossary export` tells which there are, \
      and only id must be there. A missing column and an empty cell change nothing: what people \
      wrote is never emptied. A term is known by its text, so another text is another term: the \
      earlier one stays. A row with an id that nobody knows makes a concept. Commas, semicolons and \
      tabs, UTF-8, UTF-16 and GB18030 are read.

      Where a row is wrong nothing is written. Exit codes: 0 all is well, 2 the table can not be \
      taken.

      EXAMPLES
        align glossary import terms.csv                    see what would change
        align glossary import terms.csv --apply --by Ada
        align glossary import client.tbx
      """)

  @Argument(help: "A table as a spreadsheet saves it, TBX, or a glossary of OmegaT.")
  var file: String

  @Flag(help: "Write the changes.")
  var apply = false

  @OptionGroup var decided: DecisionOptions

  @OptionGroup var place: GlossaryPlace

  func run() async throws {
    try await Failure.reported {
      let desk = place.desk(try place.configuration())
      let table = try desk.terms(reading: file)
      for notice in table.notices { Terminal.printError("warning: \(notice)".displayable) }
      let outcome = desk.imported(table, decided.decision)
      guard outcome.problems.isEmpty else {
        for problem in outcome.problems { Terminal.printError("error: \(problem)".displayable) }
        Terminal.printError("nothing was written")
        throw Failure.input
      }
      try outcome.changes.show()
      if apply { try outcome.changes.write() }
      try Terminal.print(summary(outcome.counts))
      if !apply, !outcome.changes.changes.isEmpty {
        Terminal.printError("nothing was written; --apply writes this")
      }
    }
  }

  private func summary(_ counts: GlossaryImport.Counts) -> String {
    counted(counts.changedTerms, "term", "terms") + " changed, \(counts.addedTerms) added; "
      + counted(counts.newConcepts, "concept", "concepts") + " new; "
      + counted(counts.otherFields, "other field", "other fields") + " changed\n"
  }
}

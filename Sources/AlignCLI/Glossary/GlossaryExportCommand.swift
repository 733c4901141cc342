import AlignKit
import ArgumentParser
import Bitext
import Formats
import Segmentation
import Terminology

struct GlossaryExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the terms as a table for a spreadsheet.",
    discussion: """
      A term a row: \(TermTable.columns.joined(separator: ", ")). What belongs to a language \
      (definition) or to the whole concept (domain, dnt, aliases, source) stands on its first row. \
      A cell that a spreadsheet would take for a formula begins with an apostrophe, which `align \
      glossary import` takes away. How terms are matched, examples and decisions stay in the files \
      of the concepts.

      EXAMPLES
        align glossary export --csv --out terms.csv       for Excel, Numbers and LibreOffice
        align glossary export --proposed --csv --out terms.csv
        align glossary export | cut -f 1,3,4
      """)

  @Flag(help: "How the table is written.")
  var format = SheetFormat.tsv

  @Option(name: .customLong("out"), help: "The file for the table. (default: standard output)")
  var output: String?

  @Flag(help: "Also concepts that documents propose and nobody has decided about.")
  var proposed = false

  @OptionGroup var place: GlossaryPlace

  func run() async throws {
    try await Failure.reported {
      let desk = place.desk(try place.configuration())
      let all = desk.assembled.glossary.concepts
      let concepts = proposed ? all : all.filter(\.isDecided)
      let text = TermTable.text(concepts, as: format)
      if let output {
        try Disk.write(text, to: output)
        Terminal.printError(
          "\(counted(concepts.count, "concept", "concepts")): \(output)".displayable)
      } else {
        try Terminal.print(text)
      }
      if !desk.folder.problems.isEmpty { throw Failure.input }
    }
  }
}

extension SheetFormat: EnumerableFlag {
  static func help(for value: SheetFormat) -> ArgumentHelp? {
    switch value {
    case .csv: "Commas between the cells."
    case .tsv: "Tabs between the cells, a row a line. (default)"
    }
  }
}

import AlignKit
import ArgumentParser
import Bitext
import Formats
import Segmentation
import Terminology

struct GlossaryExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the terms as a table for a spreadsheet, or for another program.",
    discussion: """
      A term a row: \(TermTable.columns.joined(separator: ", ")). What belongs to a language \
      (definition) or to the whole concept (domain, dnt, aliases, source) stands on its first row. \
      A cell that a spreadsheet would take for a formula begins with an apostrophe, which `align \
      glossary import` takes away. How terms are matched, examples and decisions stay in the files \
      of the concepts.

      Other formats are \(GlossaryFormat.all.map(\.name).joined(separator: ", ")); what one of them \
      can not hold is counted and told. They name a language as others do (zh-Hans, for Google zh-CN) \
      unless --lang says how.

      EXAMPLES
        align glossary export --csv --out terms.csv       for Excel, Numbers and LibreOffice
        align glossary export --proposed --csv --out terms.csv
        align glossary export | cut -f 1,3,4
        align glossary export --format tbx --out terms.tbx
        align glossary export --format google --lang zh=zh-TW
      """)

  @Flag(help: "How the table is written.")
  var sheet: SheetFormat?

  @Option(help: ArgumentHelp("A format of another program.", valueName: "name"))
  var format: String?

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "The tag to write for a language: zh=zh-CN.", valueName: "tag=tag"))
  var languageNames: [String] = []

  @Option(name: .customLong("out"), help: "The file for the table. (default: standard output)")
  var output: String?

  @Flag(help: "Also concepts that documents propose and nobody has decided about.")
  var proposed = false

  @OptionGroup var place: GlossaryPlace

  func validate() throws {
    if let format {
      if sheet != nil { throw ValidationError("--format excludes --csv and --tsv.") }
      if GlossaryFormat.named(format) == nil {
        throw ValidationError(NamedChoice.glossary.problem(with: format))
      }
    }
    _ = try ExchangeOutput.tags(languageNames)
    if !languageNames.isEmpty, format == nil {
      throw ValidationError("--lang needs --format.")
    }
  }

  func run() async throws {
    try await Failure.reported {
      let configuration = try place.configuration()
      let desk = place.desk(configuration)
      let all = desk.assembled.glossary.concepts
      let concepts = proposed ? all : all.filter(\.isDecided)
      let text = try self.text(concepts, configuration.languages)
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

extension GlossaryExportCommand {
  /// The file; what it can not hold is told.
  private func text(_ concepts: [Concept], _ languages: LanguagePair) throws -> String {
    guard let format = format.flatMap(GlossaryFormat.named) else {
      return TermTable.text(concepts, as: sheet ?? .tsv)
    }
    let written = format.write(concepts, languages, try ExchangeOutput.tags(languageNames))
    for loss in written.losses { Terminal.printError("warning: \(loss)".displayable) }
    return written.text
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

import AlignKit
import ArgumentParser
import Bitext
import Formats
import Segmentation

struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turn a file of one format into one of another.",
    discussion: """
      Nothing is added to the units. What the other format can not hold is told.

      EXAMPLES
        align convert memory.tmx memory.xlsx
        align convert job.xlf job.tmx --lang zh=zh-CN
        align convert memory.tmx --to jsonl | head
        align convert client.tbx terms.txt --to omegat
      """)

  @Argument(help: ArgumentHelp("The file to read.", valueName: "in"))
  var input: String

  @Argument(help: ArgumentHelp("The file to write; its ending tells the format.", valueName: "out"))
  var path: String?

  @Option(help: ArgumentHelp("The format that is written.", valueName: "format"))
  var to: String?

  @OptionGroup var output: ExchangeOutput

  @OptionGroup var reading: ExchangeInput

  @OptionGroup var choice: UnitChoice

  func validate() throws {
    if let path, output.output != "-" {
      throw ValidationError("'\(path)' and --output both name the file to write.")
    }
    if let to, !NamedChoice.writtenFormat.names.contains(to) {
      throw ValidationError(NamedChoice.writtenFormat.problem(with: to))
    }
  }

  func run() async throws {
    var output = output
    output.output = path ?? output.output
    if TermExchange.isTermBase(input, from: reading.from) {
      return try await convertTerms(to: output)
    }
    let format = try target(output.output)
    try await Failure.reported {
      let configuration = try reading.configuration()
      let source = try CorpusInput(input, try reading.form())
      var export = CorpusExport([source], as: format, configuration.languages)
      export.tags = try output.tags()
      try choice.apply(to: &export, configuration, marking: .never)
      try output.write(export, dropped: choice.dropped)
    }
  }

  private func convertTerms(to output: ExchangeOutput) async throws {
    if choice.chooses || choice.glossary != nil {
      throw ValidationError("'\(input)' holds terms: it takes no choice of units and no glossary.")
    }
    let format = try TermExchange.target(output.output, named: to)
    try await Failure.reported {
      let languages = try reading.configuration().languages
      let concepts = try TermExchange.concepts(of: input, languages, try reading.termForm())
      try output.write(concepts, as: format, languages)
    }
  }

  private func target(_ path: String) throws -> CorpusFormat {
    if let to { return try ExchangeOutput.format(to, excel: false) }
    guard let format = CorpusFormat.writing(path) else {
      throw ValidationError(
        "The ending of '\(path)' tells no format; name one with --to. There are "
          + "\(NamedChoice.writtenFormat.names.joined(separator: ", ")).")
    }
    return format
  }
}

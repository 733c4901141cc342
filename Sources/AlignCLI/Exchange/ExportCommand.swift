import AlignKit
import ArgumentParser
import Bitext
import Formats
import Segmentation

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write corpora or terms for other tools: TMX, XLIFF, spreadsheets, TBX …",
    discussion: """
      Units are read from the corpus folder, or from the files and folders that are named, in any \
      format that is read. `align formats` lists the formats. What is not exported is counted by \
      reason; --dropped lists it.

      The formats of terms write what people decided in the term base.

      EXAMPLES
        align export tmx --output memory.tmx --lang zh=zh-CN
        align export csv --excel --output review.csv
        align export jsonl corpus/ --min-confidence 0.8 --only 1-1 --dedupe --output train.jsonl
        align export moses --output parallel        parallel.en, parallel.zh, parallel.ids
        align export tsv --filter term:Capex | cut -f 3,4
        align export tbx --output terms.tbx
        align export xliff2 --filter document:release-* --output release.xlf
      """)

  @Argument(help: ArgumentHelp("The format.", valueName: "format"))
  var format: String

  @Argument(help: "Corpora, and folders of these. (default: the corpus folder)")
  var corpora: [String] = []

  @OptionGroup var output: ExchangeOutput

  @OptionGroup var reading: ExchangeInput

  @OptionGroup var choice: UnitChoice

  @Option(help: "jsonl: the file for the card of the dataset, such as README.md.")
  var card: String?

  @Flag(help: "csv: with marks that keep Excel from taking texts for formulas.")
  var excel = false

  func validate() throws {
    if card != nil, format != "jsonl" { throw ValidationError("--card is for jsonl.") }
    if card != nil, output.output == "-" {
      throw ValidationError("--card names a file of units; name it with --output.")
    }
    if GlossaryFormat.named(format) == nil { return try validateUnits() }
    if excel || !corpora.isEmpty || choice.chooses {
      throw ValidationError("\(format) holds terms: it takes no corpora and no choice of units.")
    }
    if reading.from != nil || reading.encoding != nil {
      throw ValidationError("\(format) is made of the glossary: nothing is read with --from.")
    }
  }

  private func validateUnits() throws {
    _ = try ExchangeOutput.format(format, excel: excel)
    if let from = reading.from, GlossaryFormat.named(from) != nil {
      throw ValidationError("--from \(from) holds terms, and \(format) is made of units.")
    }
  }

  func run() async throws {
    if let format = GlossaryFormat.named(format) { return try await exportTerms(as: format) }
    try await Failure.reported {
      let configuration = try reading.configuration()
      let inputs = try CorpusInput.find(
        corpora.isEmpty ? [configuration.corpus] : corpora, try reading.form())
      var export = CorpusExport(
        inputs, as: try ExchangeOutput.format(format, excel: excel), configuration.languages)
      export.tags = try output.tags()
      try choice.apply(to: &export, configuration, marking: .asTheFormatHas)
      let report = try output.write(export, dropped: choice.dropped, card: card)
      if let card { try write(report, to: card, configuration.languages) }
    }
  }

  /// Writes the card of a dataset.
  private func write(_ report: ExportReport, to card: String, _ languages: LanguagePair) throws {
    let file = Disk.path(of: output.output, besides: card)
    let last = file.split(separator: "/").last.map(String.init) ?? file
    let name = last.split(separator: ".").first.map(String.init) ?? last
    let text = DatasetCard(
      title: name, CorpusHeading(languages, tags: try output.tags()), file: file,
      counts: report.counts, licenses: report.licenses
    ).text
    try Disk.write(text, to: card)
  }

  private func exportTerms(as format: GlossaryFormat) async throws {
    try await Failure.reported {
      let configuration = try reading.configuration()
      let folder = choice.glossary ?? configuration.glossary
      let concepts = TermExchange.decided(folder, configuration.languages)
      try output.write(concepts, as: format, configuration.languages)
    }
  }
}

import AlignKit
import ArgumentParser
import Bitext
import Formats
import Segmentation

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take memories, tables and alignments of other tools into a corpus.",
    discussion: """
      Each file becomes a table in the corpus folder. Units keep what other tools say of them, and \
      get an id and the place where they stand. One whose texts differ from what align wrote gets \
      the status 'edited'. Two texts with a sentence a line make units line by line, or as an \
      alignment of hunalign, Vecalign, Bertalign or InterText says.

      EXAMPLES
        align import memory.tmx --out imported/
        align import project_save.tmx --languages en,zh-CN
        align import parallel.en parallel.zh
        align import book.ladder book.en book.zh
        align export tmx imported/ --output all.tmx
      """)

  @Argument(help: "Files of other tools.")
  var files: [String]

  @Option(name: .customLong("out"), help: "The folder for the tables. (default: the corpus folder)")
  var corpus: String?

  @OptionGroup var reading: ExchangeInput

  @Flag(help: "Replace tables that are there already.")
  var force = false

  func run() async throws {
    try await Failure.reported {
      let configuration = try reading.configuration()
      let corpora = CorpusImport(into: corpus ?? configuration.corpus, configuration.languages)
      let sources = try ImportSource.find(files, configuration.languages, format: reading.from)
      var hasFailed = false
      for source in sources {
        do {
          try run(source, corpora)
        } catch let error as InputError {
          Terminal.printError("error: \(error)".displayable)
          hasFailed = true
        }
      }
      if hasFailed { throw Failure.input }
    }
  }

  private func run(_ source: ImportSource, _ corpora: CorpusImport) throws {
    let bar = ProgressBar(isShown: true)
    defer { bar.clear() }
    let report = try corpora.run(source, mode: force ? .replacing : .careful) { bar.show($0) }
    bar.clear()
    try Terminal.print(ImportSummary(report, corpora.path(of: source)).text)
  }
}

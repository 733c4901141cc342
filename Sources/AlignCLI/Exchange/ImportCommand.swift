import AlignKit
import ArgumentParser
import Bitext
import Formats
import Segmentation

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take memories, tables, alignments and terms of other tools.",
    discussion: """
      Each file becomes a table in the corpus folder. Units keep what other tools say of them, and \
      get an id and the place where they stand. One whose texts differ from what align wrote gets \
      the status 'edited'. Two texts with a sentence a line make units line by line, or as an \
      alignment of hunalign, Vecalign, Bertalign or InterText says.

      A term base (TBX, or any with --from) becomes proposals of the glossary, about which `align \
      glossary review` asks.

      EXAMPLES
        align import memory.tmx --out imported/
        align import project_save.tmx --languages en,zh-CN
        align import parallel.en parallel.zh
        align import book.ladder book.en book.zh
        align import client.tbx
        align import client.txt --from omegat
      """)

  @Argument(help: "Files of other tools.")
  var files: [String]

  @Option(name: .customLong("out"), help: "The folder for the tables. (default: the corpus folder)")
  var corpus: String?

  @Option(help: "The folder of the term base.")
  var glossary: String?

  @OptionGroup var reading: ExchangeInput

  @Flag(help: "Replace tables that are there already.")
  var force = false

  func validate() throws {
    if corpus?.isEmpty ?? false { throw ValidationError("--out must not be empty.") }
  }

  func run() async throws {
    try await Failure.reported {
      let configuration = try reading.configuration()
      let corpora = CorpusImport(into: corpus ?? configuration.corpus, configuration.languages)
      let languages = configuration.languages
      let termBases = files.filter { TermExchange.isTermBase($0, from: reading.from) }
      let found = ImportSource.find(
        files.filter { !termBases.contains($0) }, languages, try reading.form())
      for source in found.sources { try reading.check(source) }
      let folder = glossary ?? configuration.glossary
      let form = try reading.termForm()
      try all(
        found.errors.map { error in { throw error } }
          + found.sources.map { source in { try run(source, corpora) } }
          + termBases.map { path in { try TermExchange.propose(path, to: folder, languages, form) }
          })
    }
  }

  /// Does all, also where one fails.
  private func all(_ imports: [() throws -> Void]) throws {
    var hasFailed = false
    for work in imports {
      do {
        try work()
      } catch let error as InputError {
        Terminal.printError("error: \(error)".displayable)
        hasFailed = true
      }
    }
    if hasFailed { throw Failure.input }
  }

  private func run(_ source: ImportSource, _ corpora: CorpusImport) throws {
    let bar = ProgressBar(isShown: true)
    defer { bar.clear() }
    let report = try corpora.run(source, mode: force ? .replacing : .careful) { bar.show($0) }
    bar.clear()
    try Terminal.print(ImportSummary(report, corpora.path(of: source)).text)
  }
}

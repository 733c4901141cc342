import AlignKit
import ArgumentParser
import Bitext
import Formats
import Foundation
import Segmentation

struct GlossaryMineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mine",
    abstract: "Find terms by counting: what a corpus says often, and how it is translated.",
    discussion: """
      What is found is a proposal; a score of 1 would be certain. What the glossary holds \
      already, decided, annotated or rejected, is left out.

      EXAMPLES
        align glossary mine                      the corpus folder, to glossary/mined.tsv
        align glossary mine memory.tmx --json | jq '.[].term'
      """)

  @Argument(help: "Tables and memories, and folders of these. (default: the corpus folder)")
  var files: [String] = []

  @Option(help: "How many terms at most.")
  var limit = 200

  @Option(
    name: .customLong("out"), help: "The file for the terms. (default: glossary/mined.tsv)")
  var output: String?

  @Flag(help: "Print all terms as JSON, and write nothing.")
  var json = false

  @Option(help: "The settings file. (default: align.yml, where there is one)")
  var config: String?

  @Option(help: "How many texts are looked at at a time.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1.") }
    if jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if json, output != nil { throw ValidationError("--json and --out exclude each other.") }
  }

  func run() async throws {
    try await Failure.reported {
      let configuration = try Configuration(at: config)
      let mining = try TermMining(files, configuration)
      let bar = ProgressBar(isShown: true)
      let report = try await mining.terms(limit: limit, jobs: jobs) { bar.show($0) }
      bar.clear()
      for problem in report.problems { Terminal.printError("warning: \(problem)".displayable) }
      if json { return try Terminal.print(try MinedJSON.text(report.terms)) }
      let path = output ?? configuration.minedPath
      try MinedFile.write(report.terms, to: path)
      try Terminal.print(MiningSummary(report, path: path).text)
    }
  }
}

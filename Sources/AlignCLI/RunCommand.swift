import AlignKit
import ArgumentParser
import Bitext
import Foundation
import Segmentation

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Align documents and write their corpora (the default).",
    discussion: """
      Documents that have not changed since the last run are left alone. The corpus folder is made \
      from the documents and can be deleted at any time.

      EXAMPLES
        align seeds/
        align seeds/article.md --out build/corpus --format tsv
        align seeds/ --dry-run
      """)

  @Argument(help: "Documents, and folders of documents.")
  var paths: [String]

  @OptionGroup var options: ConfigurationOptions

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @Flag(help: "Align every document anew, also where nothing has changed.")
  var force = false

  @Option(help: "How many documents are aligned at a time.")
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if dryRun && force { throw ValidationError("--dry-run and --force exclude each other.") }
  }

  func run() async throws {
    let configuration = try await Failure.reported { try options.resolve() }
    let bar = ProgressBar(isShown: !quiet)
    let clock = ContinuousClock()
    let start = clock.now
    let report = await Project(configuration).run(
      paths, mode: dryRun ? .dryRun : force ? .anew : .incremental, jobs: jobs,
      progress: { bar.show($0) })
    bar.clear()
    if !quiet {
      for notice in report.notices { Terminal.printError("warning: \(notice)".displayable) }
      let time = start.duration(to: clock.now)
      try await Failure.reported {
        try Terminal.print(RunSummary(report, configuration, time: time).text)
      }
    }
    for error in report.errors { Terminal.printError("error: \(error)".displayable) }
    if !report.errors.isEmpty { throw Failure.input }
  }
}

/// Exit codes.
enum Failure {
  /// A finding reaches the level at which a check fails.
  static let findings = ExitCode(1)

  /// A file could not be read or written, or the settings are wrong.
  static let input = ExitCode(2)

  /// Runs `body`; an input error is printed and becomes the exit code for it.
  static func reported<Result>(_ body: () async throws -> Result) async throws -> Result {
    do {
      return try await body()
    } catch let error as InputError {
      Terminal.printError("error: \(error)".displayable)
      throw input
    }
  }
}

import AlignKit
import ArgumentParser
import Bitext
import Checking
import Formats
import Foundation
import Segmentation

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Hold documents against the glossary and the rules.",
    discussion: """
      Checks terms, numbers, names, annotations and more; `align rules` lists what. PATHS are \
      documents, folders of documents, and tables or memories of pairs (TSV with a column for each \
      language, TMX). Exit codes: 0 all is well, 1 a finding reaches the level of --fail-on, 2 a file \
      could not be read.

      EXAMPLES
        align check seeds/
        align check seeds/article.md --level info
        align check seeds/ --output sarif:align.sarif --output github:-
        align check seeds/ --write-baseline align-baseline.jsonl
        align check seeds/ --fix
        align check corpus/article.tsv --format json | jq '.findings[].message'
      """)

  @Argument(help: "What to check. (default: seeds)")
  var paths: [String] = []

  @Option(help: "The folder of the term base.")
  var glossary: String?

  @Option(help: ArgumentHelp("How findings are written to standard output.", valueName: "name"))
  var format: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write findings to a file; may be given several times.", valueName: "format:path"))
  var output: [String] = []

  @Option(help: "The lowest level that is shown. (default: warning for text and github, else info)")
  var level: String?

  @Option(help: "The level at which the run fails: error, warning, info or off. (default: error)")
  var failOn: String?

  @Option(help: "The levels to start from: recommended, typography or strict.")
  var preset: String?

  @Option(help: ArgumentHelp("Set a rule's level, such as number/*=off.", valueName: "rule=level"))
  var rule: [String] = []

  @OptionGroup(title: "BASELINE") var baseline: BaselineOptions

  @OptionGroup(title: "FIXES") var fixes: FixOptions

  @Option(help: "The settings file. (default: align.yml, where there is one)")
  var config: String?

  @Option(help: "How many documents are checked at a time.")
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  @Flag(name: .shortAndLong, help: "Print no findings and no summary.")
  var quiet = false

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  func run() async throws {
    try await Failure.reported {
      let configuration = try resolve()
      let outputs = try ReportOutput.all(
        format: quiet ? nil : format ?? "text", outputs: output, level: level)
      let known = try baseline.read(configuration.check)
      let bar = ProgressBar(isShown: !quiet)
      let paths = try checkedPaths()
      let result = await Project(configuration).check(paths, baseline: known, jobs: jobs) {
        bar.show($0)
      }
      bar.clear()
      for error in result.report.errors { Terminal.printError("error: \(error)".displayable) }
      try baseline.write(result, configuration.check)
      let report = try fixes.apply(result.report, isQuiet: quiet)
      for output in outputs { try output.write(report, configuration.languages) }
      if !report.errors.isEmpty { throw Failure.input }
      if !report.passes, !baseline.isWritten { throw Failure.findings }
    }
  }

  private func checkedPaths() throws -> [String] {
    if !paths.isEmpty { return paths }
    guard Disk.isFolder("seeds") else {
      throw ValidationError("Name documents or folders to check; there is no folder seeds.")
    }
    return ["seeds"]
  }

  /// A folder that is named must be one: a slip would silence all rules about terms.
  private func requireTerms(in folder: String) throws {
    if folder == Configuration().glossary, !Disk.exists(folder) { return }
    guard Disk.isFolder(folder) else {
      throw InputError(path: folder, reason: "there is no such folder of terms")
    }
    if !Disk.exists(folder + "/terms"), try Disk.names(in: folder).contains(where: isConcept) {
      throw InputError(
        path: folder, reason: "holds concepts itself; they belong into its folder terms")
    }
  }

  private func isConcept(_ name: String) -> Bool {
    name.hasSuffix(".yml") || name.hasSuffix(".yaml")
  }

  private func resolve() throws -> Configuration {
    var configuration = try Configuration(at: config)
    if let glossary { configuration.glossary = glossary }
    try requireTerms(in: configuration.glossary)
    if let failOn { configuration.check.failsAt = try Level(option: failOn, "--fail-on") }
    if let preset {
      guard let preset = Preset(rawValue: preset) else {
        throw ValidationError(NamedChoice.preset.problem(with: preset))
      }
      configuration.check.rules.preset = preset
    }
    for setting in rule { try configuration.check.rules.set(setting) }
    return configuration
  }
}

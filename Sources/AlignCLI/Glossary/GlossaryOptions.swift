import AlignKit
import ArgumentParser
import Bitext
import Segmentation
import Terminology

/// What every decision about terms takes.
struct GlossaryOptions: ParsableArguments {
  @Option(help: "Who decides.")
  var by: String?

  @Option(help: ArgumentHelp("The day of the decision, such as 2026-01-26.", valueName: "date"))
  var on: String?

  @Option(help: "The reason.")
  var why: String?

  @Flag(help: "Show the changes and write nothing.")
  var dryRun = false

  @Option(help: "The folder of the term base.")
  var glossary: String?

  @Option(help: "The settings file. (default: align.yml, where there is one)")
  var config: String?

  private var decision: Concept.Decision { Concept.Decision(by: by, on: on, why: why) }

  func validate() throws {
    for (name, text) in [("by", by), ("on", on), ("why", why), ("glossary", glossary)]
    where text?.allSatisfy(\.isWhitespace) ?? false {
      throw ValidationError("--\(name) must not be empty.")
    }
  }

  /// Shows what a decision changes, and writes it.
  ///
  /// - Throws: the exit code where the decision can not be made.
  func carryOut(
    _ decide: (GlossaryDesk, Concept.Decision) throws -> GlossaryChanges
  ) async throws {
    try await Failure.reported {
      let configuration = try Configuration(at: config)
      let folder = GlossaryFolder(reading: glossary ?? configuration.glossary)
      for problem in folder.problems + folder.notices {
        Terminal.printError("warning: \(problem)".displayable)
      }
      let changes = try decide(GlossaryDesk(folder, configuration.languages), decision)
      try show(changes)
      if !dryRun { try changes.write() }
    }
  }

  /// What changes: line by line, or field by field where there is much.
  private func show(_ changes: GlossaryChanges) throws {
    for notice in changes.notices { Terminal.printError("warning: \(notice)".displayable) }
    try Terminal.print(changes.summary.map { $0.displayable + "\n" }.joined())
    for change in changes.changes where changes.summary.isEmpty {
      try Terminal.print(
        Terminal.diff(
          UnifiedDiff.text(
            from: change.textBefore ?? "", to: change.textAfter ?? "", path: change.path)))
    }
    if dryRun || changes.changes.isEmpty { Terminal.printError("nothing was written") }
  }
}

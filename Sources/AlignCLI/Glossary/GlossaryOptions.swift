import AlignKit
import ArgumentParser
import Bitext
import Segmentation
import Terminology

/// What every decision about terms takes.
struct GlossaryOptions: ParsableArguments {
  @OptionGroup var decided: DecisionOptions

  @Flag(help: "Show the changes and write nothing.")
  var dryRun = false

  @OptionGroup var place: GlossaryPlace

  var decision: Concept.Decision { decided.decision }

  /// The settings, with the folder of the term base that is meant.
  func resolve() throws -> Configuration { try place.configuration() }

  /// Shows what a decision changes, and writes it.
  ///
  /// - Throws: the exit code where the decision can not be made.
  func carryOut(
    _ decide: (GlossaryDesk, Concept.Decision) throws -> GlossaryChanges
  ) async throws {
    try await Failure.reported {
      let configuration = try resolve()
      let desk = place.desk(
        configuration, mined: try MinedFile.read(in: configuration.glossary))
      let changes = try decide(desk, decision)
      try changes.show()
      if dryRun || changes.changes.isEmpty { Terminal.printError("nothing was written") }
      if !dryRun { try changes.write() }
    }
  }
}

extension GlossaryChanges {
  /// Prints what changes as a diff.
  func show() throws {
    for notice in notices { Terminal.printError("warning: \(notice)".displayable) }
    for change in changes {
      try Terminal.print(
        Terminal.diff(
          UnifiedDiff.text(
            from: change.textBefore ?? "", to: change.textAfter ?? "", path: change.path)))
    }
  }
}

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

  /// Shows what a decision changes, and writes it.
  ///
  /// - Throws: the exit code where the decision can not be made.
  func carryOut(
    _ decide: (GlossaryDesk, Concept.Decision) throws -> GlossaryChanges
  ) async throws {
    try await Failure.reported {
      let desk = place.desk(try place.configuration())
      let changes = try decide(desk, decided.decision)
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

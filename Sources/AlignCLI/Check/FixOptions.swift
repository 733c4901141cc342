import AlignKit
import ArgumentParser
import Bitext
import Checking
import Formats
import Foundation

/// Mending what is certain.
struct FixOptions: ParsableArguments {
  @Flag(help: "Mend what is certain in the documents: shows the changes, then makes them.")
  var fix = false

  @Flag(help: "With --fix, show the changes and write nothing.")
  var dryRun = false

  @Flag(help: "With --fix, do not ask before writing.")
  var yes = false

  func validate() throws {
    if !fix, dryRun || yes { throw ValidationError("--dry-run and --yes belong to --fix.") }
  }

  /// Shows the changes as a diff and writes them, where that was asked for.
  ///
  /// - Throws: `InputError` for a file that can not be written.
  func apply(_ report: Report) throws {
    guard fix else { return }
    let changes = try changes(report)
    for (path, before, after, _) in changes {
      try Terminal.print(
        Terminal.diff(
          UnifiedDiff.text(
            from: String(decoding: before, as: UTF8.self),
            to: String(decoding: after, as: UTF8.self), path: path)))
    }
    let count = changes.reduce(0) { $0 + $1.count }
    if changes.isEmpty || dryRun || !isConfirmed(count) {
      Terminal.printError("\(count) fixes in \(changes.count) files; nothing was written")
      return
    }
    for (path, before, after, _) in changes {
      guard try Disk.read(path) == before else {
        throw InputError(path: path, reason: "was changed while it was checked; run align again")
      }
      try Disk.write(String(decoding: after, as: UTF8.self), to: path)
    }
    Terminal.printError("\(count) fixes in \(changes.count) files")
  }

  private typealias Change = (path: String, before: [UInt8], after: [UInt8], count: Int)

  private func changes(_ report: Report) throws -> [Change] {
    let found = report.findings.map(\.observation).filter { $0.replacement != nil }
    let paths = Set(found.map(\.place.path)).filter {
      !$0.hasSuffix(".tsv") && !$0.hasSuffix(".tmx")
    }
    return try paths.sorted().compactMap { path -> Change? in
      let before = try Disk.read(path)
      let fixes = try FixedText(before, path: path, observations: found)
      return fixes.applied.isEmpty ? nil : (path, before, fixes.bytes, fixes.applied.count)
    }
  }

  /// Asks on a terminal; a script is not asked.
  private func isConfirmed(_ count: Int) -> Bool {
    guard !yes, Terminal.takesAnswers else { return true }
    Terminal.printError("Make these \(count) changes? [y/N] ", terminator: "")
    return readLine()?.lowercased().hasPrefix("y") ?? false
  }
}

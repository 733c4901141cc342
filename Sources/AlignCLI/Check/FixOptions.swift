import AlignKit
import ArgumentParser
import Bitext
import Checking
import Formats
import Foundation
import Segmentation

/// Mending what is certain.
struct FixOptions: ParsableArguments {
  @Flag(help: "Mend what is certain in the documents: shows the changes, then makes them.")
  var fix = false

  @Flag(help: "With --fix, show the changes and write nothing.")
  var dryRun = false

  @Flag(help: "With --fix, do not ask on a terminal before writing.")
  var yes = false

  func validate() throws {
    if !fix, dryRun || yes { throw ValidationError("--dry-run and --yes belong to --fix.") }
  }

  private struct Change {
    let path: String
    let before: [UInt8]
    let fixed: FixedText

    var diff: String {
      UnifiedDiff.text(
        from: String(decoding: before, as: UTF8.self),
        to: String(decoding: fixed.bytes, as: UTF8.self), path: path)
    }
  }

  /// Shows the changes as a diff and writes them, where that was asked for. A file that can not be
  /// mended stops no other.
  ///
  /// - Returns: what is left of the report.
  /// - Throws: `InputError` where nothing can be shown.
  func apply(_ report: Report, isQuiet: Bool) throws -> Report {
    guard fix else { return report }
    var left = report
    let changes = changes(&left)
    if !isQuiet { for change in changes { try Terminal.print(Terminal.diff(change.diff)) } }
    let count = changes.reduce(0) { $0 + $1.fixed.applied.count }
    guard !changes.isEmpty, !dryRun, isConfirmed(count) else {
      Terminal.printError("\(count.of("fix")) in \(changes.count.of("file")); nothing was written")
      return left
    }
    for change in changes { attempt(&left) { try write(change, &$0) } }
    Terminal.printError(
      "\(report.findings.count - left.findings.count) of \(count.of("fix")) made")
    return left
  }

  private func changes(_ report: inout Report) -> [Change] {
    let found = report.findings.map(\.observation).filter { $0.replacement != nil }
    let paths = Set(found.map(\.place.path)).filter {
      !$0.hasSuffix(".tsv") && !$0.hasSuffix(".tmx")
    }
    var changes: [Change] = []
    for path in paths.sorted() {
      attempt(&report) { _ in
        let before = try Disk.read(path)
        let fixed = try FixedText(before, path: path, observations: found)
        if !fixed.applied.isEmpty {
          changes.append(Change(path: path, before: before, fixed: fixed))
        }
      }
    }
    return changes
  }

  private func write(_ change: Change, _ report: inout Report) throws {
    guard try Disk.read(change.path) == change.before else {
      throw InputError(
        path: change.path, reason: "was changed while it was checked; run align again")
    }
    try Disk.write(String(decoding: change.fixed.bytes, as: UTF8.self), to: change.path)
    for mended in change.fixed.applied {
      guard let index = report.findings.firstIndex(where: { $0.observation == mended }) else {
        continue
      }
      report.findings.remove(at: index)
    }
  }

  private func attempt(_ report: inout Report, _ body: (inout Report) throws -> Void) {
    do {
      try body(&report)
    } catch let error as InputError {
      Terminal.printError("error: \(error)".displayable)
      report.errors.append(error)
    } catch {
      preconditionFailure("Only input errors are thrown while files are mended: \(error)")
    }
  }

  /// Asks on a terminal; a script is not asked.
  private func isConfirmed(_ count: Int) -> Bool {
    guard !yes, Terminal.takesAnswers else { return true }
    Terminal.printError("Write \(count.of("fix"))? [y/N] ", terminator: "")
    return readLine()?.lowercased().hasPrefix("y") ?? false
  }
}

extension Int {
  /// `1 fix`, `2 fixes`, `3 files`.
  fileprivate func of(_ noun: String) -> String {
    "\(self) \(noun)\(self == 1 ? "" : noun.hasSuffix("x") ? "es" : "s")"
  }
}

import AlignKit
import ArgumentParser
import Bitext
import Checking
import Formats
import Segmentation

/// Findings that somebody knows of and leaves as they are for now.
struct BaselineOptions: ParsableArguments {
  @Option(help: "The file of findings that do not count.")
  var baseline: String?

  @Option(
    help: ArgumentHelp("Make all findings of this run the baseline.", valueName: "path"))
  var writeBaseline: String?

  @Flag(help: "Take what is mended out of the baseline; nothing is added.")
  var updateBaseline = false

  var isWritten: Bool { writeBaseline != nil }

  func validate() throws {
    if writeBaseline != nil, updateBaseline {
      throw ValidationError("--write-baseline and --update-baseline exclude each other.")
    }
  }

  /// The baseline that holds for this run.
  ///
  /// - Throws: `InputError` for a file that is not there or is none.
  func read(_ configuration: CheckConfiguration) throws -> Baseline {
    if isWritten { return Baseline(entries: []) }
    guard let path = baseline ?? configuration.baseline else {
      if updateBaseline { throw ValidationError("--update-baseline needs --baseline.") }
      return Baseline(entries: [])
    }
    return try BaselineFile.read(try Disk.read(path), path: path)
  }

  /// Writes or shrinks the baseline, where that was asked for, and says so.
  func write(_ result: CheckResult, _ configuration: CheckConfiguration) throws {
    if let path = writeBaseline {
      let findings = result.report.findings.filter { $0.level >= .warning }
      let known = Baseline(of: findings)
      // Whatever else stands there is refused as no baseline.
      if Disk.exists(path) { _ = try BaselineFile.read(try Disk.read(path), path: path) }
      try Disk.write(try BaselineFile.text(known), to: path)
      Terminal.printError("\(path): \(known.entries.count) findings")
      for finding in findings where finding.isCertainError {
        Terminal.printError(
          "warning: the baseline holds \(finding.rule) \(finding.observation.match) at "
            + "\(finding.place.path):\(finding.place.line), which is an error by decision"
            .displayable)
      }
    } else if updateBaseline, let path = baseline ?? configuration.baseline {
      let known = Baseline(of: result.known)
      try Disk.write(try BaselineFile.text(known), to: path)
      Terminal.printError("\(path): \(known.entries.count) findings are left")
    }
  }
}

import AlignKit
import ArgumentParser
import Bitext
import Foundation
import Terminology

/// The documents in which terms are looked up.
struct GlossarySources: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Documents and folders to look in. (default: the folder seeds, where there is one)",
      valueName: "paths"))
  var seeds: [String] = []

  @Option(help: "How many documents are read at a time.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  /// The documents; nil where none are named and there is no folder of them.
  ///
  /// - Throws: `InputError` for what can not be read.
  func documents(
    _ desk: GlossaryDesk, _ configuration: Configuration
  ) throws -> GlossaryDocuments? {
    if seeds.isEmpty, !Disk.isFolder("seeds") { return nil }
    return try GlossaryDocuments(
      seeds.isEmpty ? ["seeds"] : seeds, desk, configuration)
  }
}

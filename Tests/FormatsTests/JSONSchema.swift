import Foundation
import TestSupport

/// Whether JSON is what a schema demands.
enum JSONSchema {
  /// - Parameters:
  ///   - text: the JSON.
  ///   - schema: the name of a file among the schemas that others made.
  /// - Returns: whether the JSON is valid.
  /// - Throws: an error of Foundation where the validator can not be run.
  static func accepts(_ text: String, _ schema: String) throws -> Bool {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "report.json")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/jsonschema")
    process.arguments = [
      "--instance", folder.url.appendingPathComponent("report.json").path,
      TestData.url("data/schemas/\(schema)").path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

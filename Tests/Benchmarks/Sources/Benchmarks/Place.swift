import Foundation

/// Where things lie.
enum Place {
  /// The project's own folder.
  static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Sets that others aligned by hand: in the environment variable `ALIGN_DATA`, else in `../shared`.
  static let sets =
    (ProcessInfo.processInfo.environment["ALIGN_DATA"].map { URL(fileURLWithPath: $0) }
    ?? project.deletingLastPathComponent().appendingPathComponent("shared"))
    .appendingPathComponent("data/bench")

  /// The running program.
  static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()

  /// A Python that has modules: that of the conformance tests, else the system's.
  static func python(with modules: [String]) -> String? {
    let own = project.appendingPathComponent(".build-conformance/venv/bin/python").path
    return [own, "/usr/bin/python3"].first { python in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: python)
      process.arguments = ["-c", "import " + modules.joined(separator: ", ")]
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }

  static func isThere(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }
}

/// Calls `body` with a folder that is gone afterwards.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("align-bench-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

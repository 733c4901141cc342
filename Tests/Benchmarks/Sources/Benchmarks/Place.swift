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

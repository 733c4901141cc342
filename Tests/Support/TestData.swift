public import Foundation

/// Test data that others made. It lies outside the project and is never part of it.
public enum TestData {
  /// The folder that holds it: the environment variable `ALIGN_DATA`, else `../shared`.
  public static let folder: URL =
    ProcessInfo.processInfo.environment["ALIGN_DATA"].map { URL(fileURLWithPath: $0) }
    ?? projectFolder.deletingLastPathComponent().appendingPathComponent("shared")

  /// The project's own folder.
  public static let projectFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  public static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }

  public static func url(_ path: String) -> URL { folder.appendingPathComponent(path) }
}

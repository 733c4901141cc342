import Bitext
import Foundation

/// Reading and writing of whole files.
package enum Disk {
  /// The name that a file bears while it is written.
  static let unfinishedSuffix = ".align-part"

  package static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  package static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// - Throws: `InputError` where the file is not there or can not be read.
  package static func read(_ path: String) throws -> [UInt8] {
    guard exists(path) else { throw InputError(path: path, reason: "there is no such file") }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError(path: path, reason: "can not be read")
    }
    return Array(data)
  }

  /// Replaces a file as a whole: whoever reads it sees the text before or the text after, never a
  /// part. The text is on the disk when this returns.
  package static func write(_ text: String, to path: String) throws {
    let unfinished = path + unfinishedSuffix
    do {
      let folder = (path as NSString).deletingLastPathComponent
      try makeFolder(folder.isEmpty ? "." : folder)
      let file = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      guard file >= 0 else { throw failure() }
      defer { close(file) }
      var text = text
      try text.withUTF8 { try writeAll($0, to: file) }
      guard fsync(file) == 0, rename(unfinished, path) == 0 else { throw failure() }
      syncFolder(folder.isEmpty ? "." : folder)
    } catch {
      unlink(unfinished)
      throw InputError(path: path, reason: "can not be written: \(reason(error))")
    }
  }

  package static func remove(_ path: String) throws {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw InputError(path: path, reason: "can not be deleted: \(reason(failure()))")
    }
  }

  private static func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  private static func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) throws {
    var written = 0
    while written < bytes.count {
      let count = Foundation.write(
        file,
        UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[written...]).baseAddress,
        bytes.count - written)
      guard count >= 0 else { throw failure() }
      written += count
    }
  }

  private static func syncFolder(_ path: String) {
    let folder = open(path, O_RDONLY)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private static func failure() -> POSIXError {
    POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? POSIXError else { return error.localizedDescription }
    return String(cString: strerror(Int32(error.code.rawValue)))
  }
}

import Bitext
import Foundation

/// Reading and writing of whole files.
package enum Disk {
  /// What stands behind the name of a file while it is written, with the number of the process.
  private static let unfinishedSuffix = ".align-part-"

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

  /// The names in a folder, sorted.
  package static func names(in folder: String) throws -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw InputError(path: folder, reason: "can not be read")
    }
    return names.sorted()
  }

  /// Whether a file holds a text already.
  static func holds(_ text: String, at path: String) -> Bool {
    (try? read(path))?.elementsEqual(text.utf8) ?? false
  }

  /// Replaces a file as a whole: whoever reads it sees what it held before or what it holds after,
  /// never a part. All is on the disk when this returns.
  package static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// A file that a link leads to is replaced where it lies, and keeps its mode; a device or a pipe is
  /// written to.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let place = isLink(path) ? destination(of: path) ?? path : path
    let unfinished = "\(place)\(unfinishedSuffix)\(getpid())"
    var isOpened = false
    do {
      if isSpecial(place) { return try append(bytes, to: place) }
      let folder = folder(of: place)
      try makeFolder(folder)
      let file = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644)
      guard file >= 0 else { throw failure() }
      isOpened = true
      defer { close(file) }
      try bytes.withUnsafeBufferPointer { try writeAll($0, to: file) }
      if let mode = mode(of: place) { fchmod(file, mode) }
      guard fsync(file) == 0, rename(unfinished, place) == 0 else { throw failure() }
      syncFolder(folder)
    } catch {
      if isOpened { unlink(unfinished) }
      throw InputError(path: path, reason: "can not be written: \(reason(error))")
    }
  }

  /// The folder that a file lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func destination(of link: String) -> String? {
    guard let path = realpath(link, nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// Whether something is there that is neither a file nor a folder.
  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
      && status.st_mode & S_IFMT != S_IFDIR
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  private static func append(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY)
    guard file >= 0 else { throw failure() }
    defer { close(file) }
    try bytes.withUnsafeBufferPointer { try writeAll($0, to: file) }
  }

  /// Whether nothing has the name; false where a folder can not be looked into.
  package static func isGone(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// Whether a name is taken, also by a link that leads nowhere.
  static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Deletes what killed runs left behind of files that were to be written.
  static func removeUnfinished(of paths: [String]) {
    let folders = Set(paths.map { ($0 as NSString).deletingLastPathComponent })
    let starts = Set(paths.map { $0 + unfinishedSuffix })
    for folder in folders {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        let path = folder + "/" + name
        guard let mark = path.range(of: unfinishedSuffix, options: .backwards),
          starts.contains(String(path[..<mark.upperBound])),
          let process = Int32(path[mark.upperBound...]), isDead(process)
        else { continue }
        unlink(path)
      }
    }
  }

  /// Whether a process is gone. Our own number was another's when the file was left behind.
  private static func isDead(_ process: Int32) -> Bool {
    process == getpid() || (kill(process, 0) != 0 && errno == ESRCH)
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

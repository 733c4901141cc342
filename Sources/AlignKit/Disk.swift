import Bitext
package import Formats
import Foundation

/// Reading and writing of whole files.
package enum Disk {
  /// What stands behind the name of a file while it is written, with the number of the process.
  static let unfinishedSuffix = ".align-part-"

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
  static func holds(_ text: String, at path: String) -> Bool { holds(Array(text.utf8), at: path) }

  static func holds(_ bytes: [UInt8], at path: String) -> Bool { (try? read(path)) == bytes }

  /// Replaces a file as a whole: whoever reads it sees what it held before or what it holds after,
  /// never a part. All is on the disk when this returns.
  package static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try replace([path]) { sinks in
      var sink = sinks[0]
      sink.append(bytes)
      try sink.drainAll()
    }
  }

  /// Replaces files, each as a whole: where one can not be written to its end, none is replaced; should
  /// a name be refused after that, those before it have been. A file that a link leads to is replaced
  /// where it lies, and keeps its mode; a device or a pipe is written to. What killed runs left of
  /// these files is deleted.
  ///
  /// - Parameters:
  ///   - paths: the files.
  ///   - body: writes to a sink for each, and hands on all bytes.
  /// - Returns: what `body` returns.
  /// - Throws: `InputError` for a file that can not be written, and what `body` throws.
  package static func stream<Result>(
    to paths: [String], _ body: ([ByteSink]) throws -> Result
  ) throws -> Result {
    removeUnfinished(of: paths.map(UnfinishedFile.place))
    return try replace(paths, body)
  }

  private static func replace<Result>(
    _ paths: [String], _ body: ([ByteSink]) throws -> Result
  ) throws -> Result {
    var files: [UnfinishedFile] = []
    do {
      for path in paths { files.append(try UnfinishedFile(path)) }
      let result = try body(files.map(\.sink))
      for file in files { try file.finish() }
      while !files.isEmpty { try files.removeFirst().replace() }
      return result
    } catch {
      for file in files { file.discard() }
      throw error
    }
  }

  /// The folder that a file lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether nothing has the name; false where a folder can not be looked into.
  package static func isGone(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// Whether two paths lead to one file.
  package static func isSame(_ path: String, _ other: String) -> Bool {
    var (status, second) = (stat(), stat())
    return stat(path, &status) == 0 && stat(other, &second) == 0
      && status.st_dev == second.st_dev && status.st_ino == second.st_ino
  }

  /// Whether a name is taken by something else than a device or a pipe.
  package static func isRegular(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    return ![S_IFCHR, S_IFBLK, S_IFIFO].contains(status.st_mode & S_IFMT)
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
    let starts = Set(
      paths.map { "\(folder(of: $0))/\(($0 as NSString).lastPathComponent)\(unfinishedSuffix)" })
    for folder in Set(paths.map(folder)) {
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

  static func failure() -> POSIXError {
    POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
  }

  static func reason(_ error: any Error) -> String {
    guard let error = error as? POSIXError else { return error.localizedDescription }
    return String(cString: strerror(Int32(error.code.rawValue)))
  }
}

import Bitext
import Formats
import Foundation

/// A file that is written under another name until it is whole.
struct UnfinishedFile {
  let sink: ByteSink
  private let path: String

  /// Where the file lies: behind a link, what it leads to.
  private let place: String

  /// The name that it has meanwhile; nil for a device or a pipe, which is written to as it is.
  private let name: String?
  private let descriptor: Int32

  /// - Throws: `InputError` where nothing can be written.
  init(_ path: String) throws {
    self.path = path
    place = UnfinishedFile.place(of: path)
    if Disk.isFolder(place) {
      throw InputError(path: path, reason: "can not be written: it is a folder")
    }
    do {
      if UnfinishedFile.isSpecial(place) {
        name = nil
        descriptor = open(place, O_WRONLY | O_CLOEXEC)
      } else {
        try FileManager.default.createDirectory(
          atPath: Disk.folder(of: place), withIntermediateDirectories: true)
        let name = "\(place)\(Disk.unfinishedSuffix)\(getpid())"
        self.name = name
        // Who had our number before was killed.
        unlink(name)
        descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
      }
      guard descriptor >= 0 else { throw Disk.failure() }
    } catch {
      throw UnfinishedFile.fault(path, error)
    }
    sink = ByteSink { [descriptor] bytes in
      do {
        try UnfinishedFile.write(bytes, to: descriptor)
      } catch {
        throw UnfinishedFile.fault(path, error)
      }
    }
  }

  /// Puts all bytes on the disk.
  func finish() throws {
    guard name != nil else { return }
    var status = stat()
    if stat(place, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
    guard fsync(descriptor) == 0 else { throw UnfinishedFile.fault(path, Disk.failure()) }
  }

  /// Closes the file and gives it its name.
  func replace() throws {
    close(descriptor)
    guard let name else { return }
    guard rename(name, place) == 0 else {
      let error = Disk.failure()
      unlink(name)
      throw UnfinishedFile.fault(path, error)
    }
    let folder = open(Disk.folder(of: place), O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// Closes the file and leaves nothing of it.
  func discard() {
    close(descriptor)
    if let name { unlink(name) }
  }

  /// Where a file lies: behind a link, what it leads to.
  static func place(of path: String) -> String {
    Disk.isLink(path) ? destination(of: path) ?? path : path
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

  private static func write(_ bytes: [UInt8], to file: Int32) throws {
    try bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Foundation.write(
          file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw Disk.failure() }
        rest = rest.dropFirst(count)
      }
    }
  }

  private static func fault(_ path: String, _ error: any Error) -> InputError {
    InputError(path: path, reason: "can not be written: \(Disk.reason(error))")
  }
}

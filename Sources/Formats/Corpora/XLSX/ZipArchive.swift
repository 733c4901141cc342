import Bitext
import ZipSystem

/// An archive of parts that strangers packed.
final class ZipArchive {
  // A class because its end closes the file.

  /// What no honest archive needs and a hostile one would use: parts, bytes that a part may unpack to
  /// in any case, and for each byte that is packed.
  private static let partLimit = 10_000
  private static let byteLimit: UInt64 = 1 << 20
  private static let ratioLimit: UInt64 = 200

  let path: String
  private let archive: OpaquePointer

  /// - Throws: `InputError` for a file that is no archive, or has too many parts.
  init(path: String) throws {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      throw ZipArchive.failure(path, code)
    }
    self.path = path
    self.archive = archive
    guard zip_get_num_entries(archive, 0) <= ZipArchive.partLimit else {
      throw InputError(path: path, reason: "is an archive of too many parts")
    }
  }

  deinit { zip_discard(archive) }

  private static func failure(_ path: String, _ code: Int32) -> InputError {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    let reason = String(cString: zip_error_strerror(&error))
    return InputError(path: path, reason: "can not be opened as an archive: \(reason)")
  }

  /// The bytes of a part; nil where it is not there.
  ///
  /// - Throws: `InputError` for a part that can not be read; so does reading it where it unpacks to
  ///   far more than honest ones do.
  func part(_ name: String) throws -> BytePieces? {
    let index = zip_name_locate(archive, name, ZIP_FL_NOCASE)
    guard index >= 0 else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(archive, UInt64(index), 0, &status) == 0,
      let file = zip_fopen_index(archive, UInt64(index), 0)
    else {
      throw fault(name, "can not be read: \(String(cString: zip_strerror(archive)))")
    }
    let reader = ZipPart(self, file, name, room: limit(status.comp_size))
    return BytePieces(path: path) { try reader.next() }
  }

  private func limit(_ packed: UInt64) -> UInt64 {
    let (limit, isOver) = packed.multipliedReportingOverflow(by: ZipArchive.ratioLimit)
    return isOver ? UInt64.max : max(limit, ZipArchive.byteLimit)
  }

  fileprivate func fault(_ part: String, _ reason: String) -> InputError {
    InputError(path: path, reason: "the part \(part) \(reason)")
  }
}

/// A part while it is unpacked.
private final class ZipPart {
  // A class because its end closes the part before the archive.
  private static let size = 1 << 16

  private let archive: ZipArchive
  private let file: OpaquePointer
  private let name: String
  private var room: UInt64

  init(_ archive: ZipArchive, _ file: OpaquePointer, _ name: String, room: UInt64) {
    self.archive = archive
    self.file = file
    self.name = name
    self.room = room
  }

  deinit { zip_fclose(file) }

  func next() throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: ZipPart.size)
    let count = zip_fread(file, &bytes, UInt64(bytes.count))
    guard count >= 0 else {
      let reason = String(cString: zip_file_strerror(file))
      throw archive.fault(name, "can not be read: \(reason)")
    }
    guard UInt64(count) <= room else {
      throw archive.fault(name, "unpacks to far more than it should: it is not read")
    }
    room -= UInt64(count)
    return Array(bytes.prefix(Int(count)))
  }
}

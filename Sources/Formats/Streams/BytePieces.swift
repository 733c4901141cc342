import Bitext
import Glibc

/// The bytes of a file in pieces, so that memory does not grow with the file.
package struct BytePieces: ~Copyable {
  private static let size = 1 << 14

  let path: String

  /// Negative where `following` gives the bytes.
  private let descriptor: Int32
  private let following: () throws -> [UInt8]
  private var piece: [UInt8] = []
  private var isPeeked = false

  /// - Parameter path: a file, or a pipe.
  /// - Throws: `InputError` where it is not there or can not be opened.
  package init(path: String) throws {
    self.path = path
    following = { [] }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw failure() }
  }

  /// - Parameters:
  ///   - bytes: a file as it lies on disk.
  ///   - path: its path, for messages.
  package init(_ bytes: [UInt8], path: String) {
    var rest = bytes[...]
    self.init(path: path) {
      defer { rest = rest.dropFirst(BytePieces.size) }
      return Array(rest.prefix(BytePieces.size))
    }
  }

  /// - Parameters:
  ///   - path: the path of the file that they come from, for messages.
  ///   - following: gives the next bytes; none at the end.
  init(path: String, following: @escaping () throws -> [UInt8]) {
    self.path = path
    descriptor = -1
    self.following = following
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next bytes; none at the end of the file.
  mutating func next() throws -> [UInt8] {
    let next = try peek()
    isPeeked = false
    return next
  }

  /// The bytes that `next` will give.
  package mutating func peek() throws -> [UInt8] {
    guard !isPeeked else { return piece }
    piece = descriptor < 0 ? try following() : try read()
    isPeeked = true
    return piece
  }

  private func read() throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: BytePieces.size) { buffer, count in
      while let start = buffer.baseAddress, count < buffer.count {
        let added = Glibc.read(descriptor, start + count, buffer.count - count)
        if added < 0, errno == EINTR { continue }
        guard added >= 0 else { throw failure() }
        if added == 0 { return }
        count += added
      }
    }
  }

  private func failure() -> InputError {
    let isAbsent = errno == ENOENT
    return InputError(
      path: path,
      reason: isAbsent
        ? "there is no such file" : "can not be read: \(String(cString: strerror(errno)))")
  }
}

extension [UInt8] {
  /// Whether the first character of a file is `<`, in UTF-8 or UTF-16, with or without a mark of
  /// the byte order.
  package var beginLikeXML: Bool {
    let marksAndSpaces: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00, 0x09, 0x0A, 0x0D, 0x20]
    return first { !marksAndSpaces.contains($0) } == UInt8(ascii: "<")
  }
}

/// Bytes on their way to a file, which are handed on in pieces.
package final class ByteSink {
  // A class because a writer and whoever opened the file share it.
  private static let size = 1 << 16

  private var bytes: [UInt8] = []
  private let drain: ([UInt8]) throws -> Void

  /// - Parameter drain: takes the next bytes of the file.
  package init(_ drain: @escaping ([UInt8]) throws -> Void = { _ in }) {
    self.drain = drain
    bytes.reserveCapacity(ByteSink.size * 2)
  }

  /// What was written and not handed on yet.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  package func append(_ piece: some Collection<UInt8>) { bytes.append(contentsOf: piece) }

  /// Lets a closure add bytes to those that were written.
  func append(_ add: (inout [UInt8]) -> Void) { add(&bytes) }

  /// Hands on what was written, where it is much.
  ///
  /// - Throws: what the receiver throws.
  package func drainIfFull() throws {
    if bytes.count >= ByteSink.size { try drainAll() }
  }

  /// Hands on what was written.
  ///
  /// - Throws: what the receiver throws.
  package func drainAll() throws {
    try drain(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Bytes on their way to a file, which are handed on in pieces.
package struct ByteSink {
  private static let size = 1 << 16

  private var bytes: [UInt8] = []
  private let drain: ([UInt8]) throws -> Void

  /// - Parameter drain: takes the next bytes of the file.
  package init(_ drain: @escaping ([UInt8]) throws -> Void = { _ in }) { self.drain = drain }

  /// What was written and not handed on yet.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  package mutating func append(_ piece: some Collection<UInt8>) { bytes.append(contentsOf: piece) }

  /// Lets a closure add bytes to those that were written.
  mutating func append(_ add: (inout [UInt8]) -> Void) { add(&bytes) }

  /// Hands on what was written, where it is much.
  ///
  /// - Throws: what the receiver throws.
  package mutating func drainIfFull() throws {
    if bytes.count >= ByteSink.size { try drainAll() }
  }

  /// Hands on what was written.
  ///
  /// - Throws: what the receiver throws.
  package mutating func drainAll() throws {
    try drain(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

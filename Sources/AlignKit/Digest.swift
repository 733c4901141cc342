import DigestSystem

/// SHA-256, in hexadecimal.
enum Digest {
  static func of(_ bytes: [UInt8]) -> String {
    guard let text = SHA256Data(bytes, bytes.count, nil) else {
      preconditionFailure("No memory is left for a digest.")
    }
    defer { text.deallocate() }
    return String(cString: text)
  }

  static func of(_ text: String) -> String { of(Array(text.utf8)) }
}

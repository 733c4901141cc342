/// Texts in quotes, as JSON writes them (Bray 2017, RFC 8259, section 7). Control characters and
/// separators of lines are escaped, all else stands as it is.
enum JSONText {
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { text in
      var start = 0
      for index in text.indices {
        guard let special = special(text, at: index) else { continue }
        bytes += text[start..<index]
        bytes += special.escape.utf8
        start = index + special.length
      }
      bytes += text[start...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The escape of a character that can not stand as it is, and how many bytes the character has.
  private static func special(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (escape: String, length: Int)? {
    switch bytes[index] {
    case 0x22: ("\\\"", 1)
    case 0x5C: ("\\\\", 1)
    case 0x09: ("\\t", 1)
    case 0x0A: ("\\n", 1)
    case 0x0D: ("\\r", 1)
    case 0..<0x20, 0x7F: ("\\u00" + hexadecimal(bytes[index]), 1)
    case 0xC2 where bytes[index + 1] < 0xA0: ("\\u00" + hexadecimal(bytes[index + 1]), 2)
    // U+2028 and U+2029.
    case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
      ("\\u20" + hexadecimal(bytes[index + 2] - 0x80), 3)
    default: nil
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
  }
}

import Foundation

extension String {
  /// A word that stands where the format has a list of its own: `x-strike`.
  var isExtension: Bool { hasPrefix("x-") && utf8.count > 2 && !utf8.contains { $0.isSpace } }

  /// Whether it is a value with a prefix as in `html:em`.
  var isPrefixedValue: Bool {
    let parts = utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !utf8.contains { $0.isSpace }
  }

  /// The text in one word without a colon: other characters are written as `%20`.
  var escapedAsWord: String {
    var bytes: [UInt8] = []
    for byte in utf8 {
      if byte > 0x20, byte != UInt8(ascii: "%"), byte != UInt8(ascii: ":") {
        bytes.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += "%\(byte < 16 ? "0" : "")\(digits)".utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands behind a prefix, without escapes; nil where the text begins otherwise.
  func unescaped(behind prefix: String) -> String? {
    guard hasPrefix(prefix) else { return nil }
    let word = String(dropFirst(prefix.count))
    return word.removingPercentEncoding ?? word
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { [0x20, 0x09, 0x0A, 0x0D].contains(self) }
}

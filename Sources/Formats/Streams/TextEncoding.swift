import Glibc

/// How a text file writes characters as bytes.
package struct TextEncoding: Sendable, Equatable {
  /// As the C library names it.
  package let name: String

  package static let utf8 = TextEncoding(known: "UTF-8")
  package static let gb18030 = TextEncoding(known: "GB18030")
  package static let windows1252 = TextEncoding(known: "WINDOWS-1252")

  private init(known name: String) { self.name = name }

  /// Nil where the C library does not know the name.
  ///
  /// - Parameter name: as people write it: `gbk`, `Big5`, `windows-1252`.
  package init?(named name: String) {
    let name = name.uppercased()
    let isName = name.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 >= 0x41 || $0 == 0x2D }
    guard isName, !name.isEmpty, let converter = TextDecoder.converter(from: name) else {
      return nil
    }
    iconv_close(converter)
    self.name = name == "UTF8" ? TextEncoding.utf8.name : name
  }

  /// UTF-16 by its byte-order mark, or by the zero bytes of its ASCII characters.
  ///
  /// - Parameter bytes: the start of a file, or all of it.
  init?(utf16 bytes: [UInt8]) {
    let head = bytes.prefix(4096)
    if head.starts(with: [0xFF, 0xFE]) {
      name = "UTF-16LE"
    } else if head.starts(with: [0xFE, 0xFF]) {
      name = "UTF-16BE"
    } else {
      guard head.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
      let evenZeros = head.indices.count { $0.isMultiple(of: 2) && head[$0] == 0 }
      let oddZeros = head.indices.count { !$0.isMultiple(of: 2) && head[$0] == 0 }
      guard min(evenZeros, oddZeros) == 0, max(evenZeros, oddZeros) * 8 >= head.count else {
        return nil
      }
      name = evenZeros == 0 ? "UTF-16LE" : "UTF-16BE"
    }
  }
}

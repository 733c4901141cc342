/// What a YAML parser must not be given: it would take too much memory or too many calls.
enum YAMLBounds {
  private static let deepest = 64  // brackets that are open at a place
  private static let widest = 200  // bytes of spaces and dashes before the first word of a line

  /// The line on which a text becomes too deep, 1-based. Brackets in quotes and comments count too.
  static func excess(in bytes: [UInt8]) -> Int? {
    var (line, open, margin) = (1, 0, 0)
    var isMargin = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
      default: break
      }
      isMargin = isMargin && marginBytes.contains(byte)
      if isMargin { margin += 1 }
      if open > deepest || margin > widest { return line }
      if byte == 0x0A || byte == 0x0D { (isMargin, margin) = (true, 0) }
      if byte == 0x0A { line += 1 }
    }
    return nil
  }

  private static let marginBytes = Set(" \t-?:".utf8)

  /// The line of the first `*name` for which an `&name` stands in the text.
  static func alias(in bytes: [UInt8]) -> Int? {
    let anchors = Set(names(behind: UInt8(ascii: "&"), in: bytes).map(\.name))
    guard !anchors.isEmpty else { return nil }
    return names(behind: UInt8(ascii: "*"), in: bytes).first { anchors.contains($0.name) }?.line
  }

  private static func names(
    behind mark: UInt8, in bytes: [UInt8]
  ) -> [(name: ArraySlice<UInt8>, line: Int)] {
    var line = 1
    return bytes.indices.compactMap { index in
      if bytes[index] == 0x0A { line += 1 }
      guard bytes[index] == mark else { return nil }
      let name = bytes[(index + 1)...].prefix(while: isNameByte)
      return name.isEmpty ? nil : (name, line)
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

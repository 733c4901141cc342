/// Tables of tab-separated values, one row a line.
///
/// A cell's TAB, CR, LF, U+0085, U+2028 and U+2029 are escaped as `\t`, `\r`, `\n` and `\u2028`;
/// a backslash is doubled where it would read as one of these. All else is verbatim.
package enum TSV {
  package static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(escape).joined(separator: "\t") + "\n" }.joined()
  }

  /// The rows of a table; cells are restored.
  package static func rows(_ text: String) -> [[String]] {
    var text = text
    return text.withUTF8 { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).map { line in
        line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
          .map { unescape(String(decoding: $0, as: UTF8.self)) }
      }
    }
  }

  package static func escape(_ cell: String) -> String {
    var cell = cell
    if cell.withUTF8({ bytes in !bytes.contains(where: mayNeedEscape) }) { return cell }
    let scalars = Array(cell.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\t": escaped += "\\t".unicodeScalars
      case "\r": escaped += "\\r".unicodeScalars
      case "\n": escaped += "\\n".unicodeScalars
      case "\u{85}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars
      case "\\" where index + 1 < scalars.count && meaning.contains(scalars[index + 1]):
        escaped += "\\\\".unicodeScalars
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Whether a character that is escaped may begin with a byte of UTF-8.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x5C, 0xC2, 0xE2: true
    default: false
    }
  }

  /// What would be an escape behind a backslash, or becomes one.
  private static let meaning: Set<Unicode.Scalar> = [
    "t", "r", "n", "u", "\\", "\t", "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}",
  ]

  /// The cells of a line of a table.
  package static func cells(_ line: String) -> [String] {
    var line = line
    return line.withUTF8 { bytes in
      var cells: [String] = []
      var start = 0
      var hasEscape = false
      func cell(_ end: Int) -> String {
        let cell = String(decoding: bytes[start..<end], as: UTF8.self)
        return hasEscape ? unescape(cell) : cell
      }
      for (index, byte) in bytes.enumerated() {
        if byte == 0x5C { hasEscape = true }
        guard byte == 0x09 else { continue }
        cells.append(cell(index))
        start = index + 1
        hasEscape = false
      }
      cells.append(cell(bytes.count))
      return cells
    }
  }

  package static func unescape(_ cell: some StringProtocol) -> String {
    guard cell.utf8.contains(UInt8(ascii: "\\")) else { return String(cell) }
    let scalars = Array(cell.unicodeScalars)
    var restored = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "\\", index + 1 < scalars.count else {
        restored.append(scalars[index])
        index += 1
        continue
      }
      switch scalars[index + 1] {
      case "t": restored.append("\t")
      case "r": restored.append("\r")
      case "n": restored.append("\n")
      case "\\": restored.append("\\")
      case "u":
        let digits = String(String.UnicodeScalarView(scalars[(index + 2)...].prefix(4)))
        if digits.unicodeScalars.count == 4, let value = UInt32(digits, radix: 16),
          let scalar = Unicode.Scalar(value)
        {
          restored.append(scalar)
          index += 4
        } else {
          restored += "\\u".unicodeScalars
        }
      default:
        restored.append("\\")
        index -= 1
      }
      index += 2
    }
    return String(restored)
  }
}

/// Texts of cells, in which `_x000D_` stands for a character that XML can not hold (ECMA-376, part 1,
/// section 22.9.2.19, ST_Xstring).
enum XLSXText {
  static func escaped(_ text: String) -> String {
    var text = text
    let mayNeedEscape = text.withUTF8 { bytes in
      bytes.contains { $0 < 0x20 || $0 == UInt8(ascii: "_") || $0 == 0xEF }
    }
    guard mayNeedEscape else { return text }
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      // What follows the four digits is not looked at: it may become the end of an escape.
      let readsAsEscape = scalar == "_" && digits(in: scalars, behind: index) != nil
      if readsAsEscape || isForbidden(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        escaped += "_x\(zeros)\(digits)_".unicodeScalars
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// A carriage return too: readers of XML make a line feed of it.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  static func restored(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let scalars = Array(text.unicodeScalars)
    var restored = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let end = index + 6
      if scalars[index] == "_", end < scalars.count, scalars[end] == "_",
        let scalar = digits(in: scalars, behind: index).flatMap(Unicode.Scalar.init)
      {
        restored.append(scalar)
        index = end + 1
      } else {
        restored.append(scalars[index])
        index += 1
      }
    }
    return String(restored)
  }

  /// The number behind an underscore and an `x`.
  private static func digits(in scalars: [Unicode.Scalar], behind index: Int) -> UInt32? {
    guard index + 5 < scalars.count, scalars[index + 1] == "x" else { return nil }
    let digits = scalars[(index + 2)...(index + 5)]
    guard digits.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit }) else { return nil }
    return UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
  }
}

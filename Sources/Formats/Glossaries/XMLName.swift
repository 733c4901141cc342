/// Names that XML allows as identifiers, made of any text and turned back again: what a name can not
/// hold is written as `_x0020_`, its code in hexadecimal digits between `_x` and `_` (ISO/IEC
/// 9075-14, section 9.1).
enum XMLName {
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.reduce(into: "") { name, index in
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if isAllowed(scalars[index], atStart: index == 0, before: next) {
        name.unicodeScalars.append(scalars[index])
      } else {
        let digits = String(scalars[index].value, radix: 16, uppercase: true)
        name += "_x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_"
      }
    }
  }

  static func restored(_ name: String) -> String {
    var rest = Substring(name).unicodeScalars
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      guard scalar == "_", rest.first == "x", let end = rest.firstIndex(of: "_"),
        let code = code(Substring(rest[..<end].dropFirst()))
      else {
        text.append(scalar)
        continue
      }
      text.append(code)
      rest = rest[rest.index(after: end)...]
    }
    return String(text)
  }

  private static func code(_ digits: Substring) -> Unicode.Scalar? {
    guard (4...6).contains(digits.utf8.count) else { return nil }
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }

  /// Editions of XML differ about other letters; these are names in all of them.
  private static func isAllowed(
    _ scalar: Unicode.Scalar, atStart isStart: Bool, before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "\u{4E00}"..."\u{9FA5}": true
    case "_": next != "x"
    case "0"..."9", "-", ".": !isStart
    default: false
    }
  }
}

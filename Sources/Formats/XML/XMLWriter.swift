/// Writes XML line by line; every text and attribute is escaped. Attributes that are nil are left out.
struct XMLWriter {
  private(set) var text = ""

  /// How many characters were left out because XML 1.0 forbids them.
  private(set) var removed = 0
  private var depth = 0

  mutating func line(_ markup: String) {
    text += String(repeating: "  ", count: depth) + markup + "\n"
  }

  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    line("<\(name)\(written(attributes))>")
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    line("</\(name)>")
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, text: String
  ) {
    line("<\(name)\(written(attributes))>\(escaped(text))</\(name)>")
  }

  private mutating func written(_ attributes: KeyValuePairs<String, String?>) -> String {
    attributes.reduce(into: "") { markup, attribute in
      guard let value = attribute.value else { return }
      markup += " \(attribute.key)=\"\(escaped(value))\""
    }
  }

  private mutating func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: escaped += "&amp;".unicodeScalars
      case 0x3C: escaped += "&lt;".unicodeScalars
      case 0x3E: escaped += "&gt;".unicodeScalars
      case 0x22: escaped += "&quot;".unicodeScalars
      case 0x09, 0x0A, 0x0D: escaped += "&#\(scalar.value);".unicodeScalars
      case 0..<0x20, 0xFFFE, 0xFFFF: removed += 1
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

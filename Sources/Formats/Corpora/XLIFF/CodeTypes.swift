import Bitext

/// What XLIFF calls the meaning of a code, where the project has the words of TMX.
enum CodeTypes {
  /// Types that XLIFF 1.2 has no word for.
  private static let own = "x-type:"

  /// The value of `ctype` (XLIFF 1.2, section 2.3); nil for no type.
  static func ctype(of type: String, _ kind: InlineCode.Kind) -> String? {
    let known = kind == .alone ? ["image", "lb", "pb"] : ["bold", "italic", "link"]
    if type.isEmpty { return nil }
    if type == "ulined", kind != .alone { return "underlined" }
    if known.contains(type) || (type.isExtension && !type.hasPrefix(own)) { return type }
    return own + type.escapedAsWord
  }

  static func type(ofCtype ctype: String?) -> String {
    guard let ctype else { return "" }
    return ctype == "underlined" ? "ulined" : ctype.unescaped(behind: own) ?? ctype
  }
}

// XLIFF 2.1, sections 4.3.1.35 and 4.3.1.33: a type, and what it is exactly.
extension CodeTypes {
  typealias Pair = (type: String, subType: String?)

  private static let formats = [
    "bold": "xlf:b", "italic": "xlf:i", "ulined": "xlf:u", "lb": "xlf:lb", "pb": "xlf:pb",
  ]
  private static let meanings = Dictionary(
    uniqueKeysWithValues: formats.map { ($0.value, $0.key) })
  private static let types: Set<String> = ["fmt", "ui", "quote", "link", "image", "other"]
  private static let prefix = "align:"

  static func pair(of type: String) -> Pair? {
    if type.isEmpty { return nil }
    if let format = formats[type] { return ("fmt", format) }
    if types.contains(type) { return (type, nil) }
    if type == "xlf:var" { return ("ui", type) }
    let isForeign = type.isPrefixedValue && !type.hasPrefix("xlf:") && !type.hasPrefix(prefix)
    return ("other", isForeign ? type : prefix + type.escapedAsWord)
  }

  static func type(of type: String?, subType: String?) -> String {
    guard let subType else { return type ?? "" }
    return meanings[subType] ?? subType.unescaped(behind: prefix) ?? subType
  }
}

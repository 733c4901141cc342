import Bitext

/// The names of properties as values of `context-type` (XLIFF 1.2, section 2.3): a word of its list,
/// or one that begins with `x-`.
enum ContextTypes {
  static let file = "sourcefile"
  static let line = "linenumber"

  /// Names that are no such word.
  private static let own = "x-property:"

  private static let known: Set<String> = [
    "database", "element", "elementtitle", line, "numparams", "paramnotes", "record",
    "recordtitle", file,
  ]

  static func context(of name: String) -> String {
    if known.contains(name) || (name.isExtension && !name.hasPrefix(own)) { return name }
    return own + name.escapedAsWord
  }

  /// The element that holds a property.
  static func tag(of name: String) -> XMLTag { frequentTags[name] ?? newTag(of: name) }

  private static func newTag(of name: String) -> XMLTag {
    XMLTag("context", ["context-type": context(of: name)])
  }

  private static let frequentTags = Dictionary(
    uniqueKeysWithValues: ([file, line] + UnitField.allCases.map(\.propertyName)).map {
      ($0, newTag(of: $0))
    })

  static func name(of context: String) -> String { context.unescaped(behind: own) ?? context }
}

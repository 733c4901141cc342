import Bitext

/// Reads a catalog as translators write it, entry by entry; entries that are out of use are none.
///
/// The form is that of the manual of GNU gettext, section "The Format of PO Files".
struct POReader: ~Copyable {
  private var lines: TextLines

  /// A line that belongs to the next entry.
  private var held: String?

  init(_ pieces: consuming BytePieces) { lines = TextLines(pieces) }

  private enum Field {
    case context
    case original
    case plural
    case form
  }

  /// What was read of an entry.
  private struct Draft {
    var line: Int?
    var isFuzzy = false
    var original: String?
    var plural: String?
    var forms: [String] = []
    private(set) var field: Field?

    mutating func begin(_ field: Field) {
      self.field = field
      switch field {
      case .context: break
      case .original: original = ""
      case .plural: plural = ""
      case .form: forms.append("")
      }
    }

    /// Adds text to the field that was begun last.
    mutating func append(_ text: String) {
      switch field {
      case .context, nil: break
      case .original: original?.append(text)
      case .plural: plural?.append(text)
      case .form: forms[forms.count - 1].append(text)
      }
    }

    mutating func note(_ comment: String) {
      if comment.hasPrefix("#~") {
        isFuzzy = false  // The mark belonged to an entry that is out of use.
      } else if comment.hasPrefix("#,") {
        isFuzzy = isFuzzy || comment.contains("fuzzy")
      }
    }
  }

  /// The next entry; nil at the end.
  ///
  /// - Throws: `InputError` for a line that is none of a catalog.
  mutating func next() throws -> CatalogEntry? {
    var draft = Draft()
    while let line = try nextLine() {
      if !draft.forms.isEmpty, !line.hasPrefix("\""), !line.hasPrefix("msgstr") {
        held = line
        break
      }
      if line.hasPrefix("#") {
        draft.note(line)
      } else if !line.isEmpty {
        try read(line, into: &draft)
      }
    }
    guard draft.line != nil else { return nil }
    guard let original = draft.original, !draft.forms.isEmpty else {
      throw lines.fault("the entry before this lacks a 'msgid' or a 'msgstr'")
    }
    return CatalogEntry(
      original: original, plural: draft.plural, forms: draft.forms, isFuzzy: draft.isFuzzy,
      line: draft.line)
  }

  private func read(_ line: String, into draft: inout Draft) throws {
    var rest = line[...]
    if !line.hasPrefix("\"") {
      draft.begin(try field(&rest))
      draft.line = draft.line ?? lines.number
    }
    guard draft.field != nil else { throw lines.fault("a text stands here before any 'msgid'") }
    draft.append(try text(rest))
  }

  private mutating func nextLine() throws -> String? {
    if let line = held {
      held = nil
      return line
    }
    return try lines.next().map { String($0.trimmed) }
  }

  /// Takes the name of a field from the beginning of a line.
  private func field(_ line: inout Substring) throws -> Field {
    let name = line.prefix { $0 != "\"" }
    line = line[name.endIndex...]
    switch name.trimmed {
    case "msgctxt": return .context
    case "msgid": return .original
    case "msgid_plural": return .plural
    case let name where name == "msgstr" || name.hasPrefix("msgstr["): return .form
    default: throw lines.fault("'\(name.trimmed.prefix(20))' is no part of a catalog")
    }
  }

  /// What stands between quotation marks, with its escapes resolved.
  private func text(_ quoted: Substring) throws -> String {
    guard quoted.count > 1, quoted.hasPrefix("\""), quoted.hasSuffix("\"") else {
      throw lines.fault("the text does not begin and end with '\"'")
    }
    var text = ""
    var rest = quoted.dropFirst().dropLast()
    while let character = rest.popFirst() {
      if character == "\"" { throw lines.fault("a '\"' inside of a text needs a '\\' before it") }
      text.append(character == "\\" ? try escape(&rest) : character)
    }
    return text
  }

  private func escape(_ rest: inout Substring) throws -> Character {
    let character = rest.popFirst()
    switch character {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "\"", "\\": return character ?? "\\"
    case "a", "b", "f", "v": return " "
    case let digit? where ("0"..."7").contains(digit):
      rest = rest.drop { ("0"..."7").contains($0) }
      return " "
    default: throw lines.fault("'\\\(character.map(String.init) ?? "")' is no escape")
    }
  }
}

extension StringProtocol {
  /// The text without the spaces around it.
  fileprivate var trimmed: SubSequence {
    let start = drop { $0 == " " || $0 == "\t" }
    let end = start.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { start[...$0] } ?? start.prefix(0)
  }
}

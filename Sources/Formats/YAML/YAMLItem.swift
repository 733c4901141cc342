/// A part of a YAML text: what it says, and where it begins.
///
/// Every scalar is a text: none is taken for a number, a date, a truth value or nothing.
struct YAMLItem: Sendable {
  enum Content: Sendable {
    case text(String)
    case list([YAMLItem])
    case entries([Entry])
  }

  struct Entry: Sendable {
    let key: String
    let keyLine: Int

    /// The UTF-8 offset of the key's first byte in the file.
    let keyStart: Int
    let value: YAMLItem
  }

  let content: Content

  /// 1-based.
  let line: Int

  /// The UTF-8 offset of its first byte in the file.
  let start: Int

  var text: String? {
    guard case .text(let text) = content else { return nil }
    return text
  }

  var list: [YAMLItem]? {
    guard case .list(let items) = content else { return nil }
    return items
  }

  var entries: [Entry]? {
    guard case .entries(let entries) = content else { return nil }
    return entries
  }

  /// Whether nothing stands behind a key.
  var isBlank: Bool { text?.isEmpty ?? false }

  subscript(key: String) -> YAMLItem? { entries?.first { $0.key == key }?.value }
}

import Bitext
import Yams

/// A YAML file with the places of its parts.
struct YAMLText: Sendable {
  let path: String
  let bytes: [UInt8]

  /// Nil where the file holds nothing but comments.
  let root: YAMLItem?

  private static let longest = 1_000_000  // bytes

  /// - Throws: `InputError` for what is no UTF-8 or no YAML, for anchors and aliases, for a key that
  ///   stands twice, and for what is too long or too deep.
  init(reading bytes: [UInt8], path: String) throws {
    self.path = path
    self.bytes = bytes
    guard bytes.count <= YAMLText.longest else {
      throw InputError(path: path, reason: "is too long: a file may have a megabyte")
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      throw InputError(path: path, reason: "is not valid UTF-8")
    }
    if let line = YAMLBounds.excess(in: bytes) {
      throw InputError(path: path, line: line, reason: "is nested too deeply")
    }
    if let line = YAMLBounds.alias(in: bytes) {
      throw InputError(path: path, line: line, reason: "anchors and aliases are not read")
    }
    let places = YAMLPlaces(bytes, from: start)
    root = try YAMLText.node(text, path: path).map { try places.item($0, path: path) }
  }

  private static func node(_ text: String, path: String) throws -> Node? {
    do {
      return try Yams.compose(yaml: text, Resolver.basic)
    } catch {
      let reason = YAMLFault.reason(of: error).map { " (\($0))" } ?? ""
      throw InputError(
        path: path, line: YAMLFault.line(of: error), reason: "is not valid YAML" + reason)
    }
  }
}

/// Where lines begin, as a YAML parser counts them.
private struct YAMLPlaces {
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  /// - Parameters:
  ///   - bytes: the file.
  ///   - start: where the text begins behind a byte order mark.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    var starts = [start]
    for index in bytes.indices.dropFirst(start) where YAMLPlaces.endsLine(bytes, index) {
      starts.append(index + 1)
    }
    lineStarts = starts
  }

  /// Whether a line break ends with a byte: LF, CR, CR LF, U+0085, U+2028 or U+2029.
  private static func endsLine(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x0A: true
    case 0x0D: index + 1 == bytes.count || bytes[index + 1] != 0x0A
    case 0x85: index >= 1 && bytes[index - 1] == 0xC2
    case 0xA8, 0xA9: index >= 2 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2
    default: false
    }
  }

  func item(_ node: Node, path: String) throws -> YAMLItem {
    let line = node.mark?.line ?? 1
    let content: YAMLItem.Content
    switch node {
    case .scalar(let scalar): content = .text(scalar.string)
    case .sequence(let sequence): content = .list(try sequence.map { try item($0, path: path) })
    case .mapping(let mapping):
      content = .entries(try mapping.map { try entry($0, $1, path: path) })
      try checkKeys(content, path: path)
    case .alias:
      throw InputError(path: path, line: line, reason: "anchors and aliases are not read")
    }
    return YAMLItem(content: content, line: line, start: offset(of: node.mark))
  }

  private func entry(_ key: Node, _ value: Node, path: String) throws -> YAMLItem.Entry {
    let key = try item(key, path: path)
    guard let text = key.text else {
      throw InputError(path: path, line: key.line, reason: "a key must be a text")
    }
    return YAMLItem.Entry(
      key: text, keyLine: key.line, keyStart: key.start, value: try item(value, path: path))
  }

  /// The parser lets keys pass that differ in their quotes alone.
  private func checkKeys(_ content: YAMLItem.Content, path: String) throws {
    guard case .entries(let entries) = content else { return }
    var seen: Set<String> = []
    for entry in entries where !seen.insert(entry.key).inserted {
      throw InputError(
        path: path, line: entry.keyLine, reason: "the key '\(entry.key)' stands twice")
    }
  }

  private func offset(of mark: Mark?) -> Int {
    guard let mark, lineStarts.indices.contains(mark.line - 1) else { return bytes.count }
    var offset = lineStarts[mark.line - 1]
    for _ in 1..<max(1, mark.column) where offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}

import Bitext

/// A change of a YAML text that leaves every other byte as it is.
struct YAMLSplice: Sendable {
  let range: Range<Int>
  let text: String

  func applied(to bytes: [UInt8]) -> [UInt8] {
    bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...]
  }
}

extension YAMLText {
  /// Puts another text in the place of one, in its style.
  func replacing(_ item: YAMLItem, with text: String) throws -> YAMLSplice {
    if item.isBlank, !begins(item, with: "'"), !begins(item, with: "\"") {
      return YAMLSplice(range: item.start..<item.start, text: " " + YAMLScalar.text(text))
    }
    let range = try lineRange(of: item)
    if begins(item, with: "\"") {
      return YAMLSplice(range: range, text: YAMLScalar.doubleQuoted(text))
    }
    let isQuoted = begins(item, with: "'") && YAMLScalar.isPlain(text)
    return YAMLSplice(
      range: range, text: isQuoted ? YAMLScalar.singleQuoted(text) : YAMLScalar.text(text))
  }

  /// Puts a text between brackets, with keys before and behind it.
  func wrapping(_ item: YAMLItem, _ before: String, _ after: String) throws -> YAMLSplice {
    let range = try lineRange(of: item)
    let isQuoted = begins(item, with: "'") || begins(item, with: "\"")
    let text = item.text ?? ""
    let isSafe = !text.contains { ",[]{}".contains($0) }
    let written =
      isQuoted || isSafe
      ? String(decoding: bytes[range], as: UTF8.self) : YAMLScalar.text(text)
    return YAMLSplice(range: range, text: before + written + after)
  }

  /// Adds a part at the end of a list.
  func appending(_ yaml: String, to list: YAMLItem) throws -> YAMLSplice {
    if list.isBlank { return YAMLSplice(range: list.start..<list.start, text: " [\(yaml)]") }
    guard let items = list.list else { throw refusal(list.line, "write a list") }
    let margin = column(of: list.start)
    if begins(list, with: "[") {
      return try inFlow(yaml, behind: items.last.map { end(of: $0, margin: margin) }, list)
    }
    guard let last = items.last, let end = end(of: last, margin: margin),
      bytes[lineStart(of: list.start)..<list.start].allSatisfy({ $0 == 0x20 })
    else { throw refusal(list.line) }
    return try line(String(repeating: " ", count: margin) + "- " + yaml, behind: end, list.line)
  }

  /// Adds an entry to a mapping.
  ///
  /// - Parameters:
  ///   - yaml: key and value.
  ///   - mapping: the mapping.
  ///   - key: the entry that it stands behind; nil for the last.
  /// - Returns: the change.
  /// - Throws: `InputError` where it is not sure how to make it.
  func inserting(
    _ yaml: String, in mapping: YAMLItem, behind key: String? = nil
  ) throws -> YAMLSplice {
    guard let entries = mapping.entries else { throw refusal(mapping.line, "write keys") }
    let entry = entries.first { $0.key == key } ?? entries.last
    if begins(mapping, with: "{") { return try inFlow(yaml, behind: entry.map(end), mapping) }
    guard let entry, let end = end(of: entry), mapping.start == entries.first?.keyStart,
      bytes[lineStart(of: mapping.start)..<mapping.start].allSatisfy({ $0 == 0x20 || $0 == 0x2D })
    else { throw refusal(mapping.line) }
    let margin = String(repeating: " ", count: column(of: mapping.start))
    return try line(margin + yaml, behind: end, entry.keyLine)
  }

  /// The first line break from a place on, or else of the file.
  func lineBreak(from offset: Int = 0) -> String {
    let next = bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D }
    guard let next else { return offset == 0 ? "\n" : lineBreak() }
    if bytes[next] == 0x0A { return "\n" }
    return bytes[next...].starts(with: [0x0D, 0x0A]) ? "\r\n" : "\r"
  }

  func refusal(_ line: Int, _ advice: String = "edit the file by hand") -> InputError {
    InputError(
      path: path, line: line, reason: "it is not sure how to change what stands here; \(advice)")
  }

  /// The bytes of a text that stands on one line.
  private func lineRange(of item: YAMLItem) throws -> Range<Int> {
    guard !begins(item, with: "|"), !begins(item, with: ">"), let end = end(of: item, margin: 0),
      end <= lineEnd(of: item.start)
    else { throw refusal(item.line) }
    return item.start..<end
  }

  /// Between brackets, behind what stands last; `last` is nil for an empty pair.
  private func inFlow(
    _ yaml: String, behind last: Int??, _ item: YAMLItem
  ) throws -> YAMLSplice {
    guard let last else {
      return YAMLSplice(range: item.start + 1..<item.start + 1, text: yaml)
    }
    guard let end = last else { throw refusal(item.line) }
    return YAMLSplice(range: end..<end, text: ", " + yaml)
  }

  /// A line of its own below the one on which something ends.
  private func line(_ text: String, behind end: Int, _ number: Int) throws -> YAMLSplice {
    let lineEnd = lineEnd(of: end)
    let rest = bytes[end..<lineEnd].drop { $0 == 0x20 || $0 == 0x09 }
    guard rest.isEmpty || rest.first == UInt8(ascii: "#") else { throw refusal(number) }
    return YAMLSplice(range: lineEnd..<lineEnd, text: lineBreak(from: lineEnd) + text)
  }
}

/// Where the parts of a YAML text end, where that is sure.
extension YAMLText {
  /// The offset behind an entry's last byte.
  func end(of entry: YAMLItem.Entry) -> Int? {
    end(of: entry.value, margin: column(of: entry.keyStart))
  }

  /// The offset behind an item's last byte.
  ///
  /// - Parameters:
  ///   - item: a part of the text.
  ///   - margin: the column of the key or the dash before it, in bytes.
  /// - Returns: nil where the item has a tag or an anchor, or its end can not be told.
  func end(of item: YAMLItem, margin: Int) -> Int? {
    switch item.content {
    case .text(let text): endOfScalar(text, at: item.start, margin: margin)
    case .list(let items): endOfList(items, at: item.start)
    case .entries(let entries): endOfEntries(entries, at: item.start)
    }
  }

  /// How many bytes stand before a place on its line.
  func column(of offset: Int) -> Int { offset - lineStart(of: offset) }

  func lineStart(of offset: Int) -> Int {
    let before = bytes[..<min(offset, bytes.count)].lastIndex(where: YAMLText.isLineBreak)
    return before.map { $0 + 1 } ?? (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  /// The offset of the line break behind a place, or the end of the file.
  func lineEnd(of offset: Int) -> Int {
    bytes[offset...].firstIndex(where: YAMLText.isLineBreak) ?? bytes.count
  }

  func begins(_ item: YAMLItem, with mark: Character) -> Bool {
    item.start < bytes.count && bytes[item.start] == mark.asciiValue
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func endOfScalar(_ text: String, at start: Int, margin: Int) -> Int? {
    guard start < bytes.count else { return text.isEmpty ? start : nil }
    switch bytes[start] {
    case UInt8(ascii: "'"): return endOfSingleQuoted(from: start + 1)
    case UInt8(ascii: "\""): return endOfDoubleQuoted(from: start + 1)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return endOfBlock(from: start, margin: margin)
    case UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "*"): return nil
    default: return text.isEmpty ? start : endOfPlain(text, from: start)
    }
  }

  private func endOfSingleQuoted(from start: Int) -> Int? {
    var index = start
    while let quote = bytes[index...].firstIndex(of: UInt8(ascii: "'")) {
      guard quote + 1 < bytes.count, bytes[quote + 1] == UInt8(ascii: "'") else {
        return quote + 1
      }
      index = quote + 2
    }
    return nil
  }

  private func endOfDoubleQuoted(from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") { return index + 1 }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// A literal or folded text goes on while lines are blank or indented.
  private func endOfBlock(from start: Int, margin: Int) -> Int? {
    var end = lineEnd(of: start)
    var next = end
    while next < bytes.count {
      let line = next + (bytes[next...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
      next = lineEnd(of: line)
      let indent = bytes[line..<next].prefix { $0 == 0x20 }.count
      if line + indent == next { continue }
      guard indent > margin else { break }
      end = next
    }
    return end
  }

  /// White space of a plain text may be line breaks in the file.
  private func endOfPlain(_ text: String, from start: Int) -> Int? {
    var index = start
    for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) {
      while index < bytes.count, YAMLText.isBlank(bytes[index]) { index += 1 }
      guard bytes[index...].starts(with: word) else { return nil }
      index += word.count
    }
    return index
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || isLineBreak(byte)
  }

  private func endOfList(_ items: [YAMLItem], at start: Int) -> Int? {
    let isFlow = start < bytes.count && bytes[start] == UInt8(ascii: "[")
    if !isFlow, bytes[start...].first != UInt8(ascii: "-") { return nil }
    let last =
      items.last.map { end(of: $0, margin: column(of: start)) } ?? (isFlow ? start + 1 : nil)
    return isFlow ? last.flatMap { closing(UInt8(ascii: "]"), from: $0) } : last
  }

  private func endOfEntries(_ entries: [YAMLItem.Entry], at start: Int) -> Int? {
    let isFlow = start < bytes.count && bytes[start] == UInt8(ascii: "{")
    if !isFlow, entries.first?.keyStart != start { return nil }
    let last = entries.last.map { end(of: $0) } ?? (isFlow ? start + 1 : nil)
    return isFlow ? last.flatMap { closing(UInt8(ascii: "}"), from: $0) } : last
  }

  /// The place behind a closing bracket before which only blanks, commas and comments stand.
  private func closing(_ bracket: UInt8, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == bracket { return index + 1 }
      if bytes[index] == UInt8(ascii: "#") {
        index = lineEnd(of: index)
      } else if YAMLText.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: ",") {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }
}

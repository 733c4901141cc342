/// Square brackets: links, images, footnotes, boxes to tick.
extension InlineScanner {
  mutating func takeOpeningBracket() {
    if let end = footnoteEnd() ?? checkboxEnd() ?? calloutEnd() {
      return take(.note, offset..<end)
    }
    take(.bracket, offset..<offset + (content.bytes[offset] == UInt8(ascii: "!") ? 2 : 1))
    brackets.append(tokens.count - 1)
  }

  /// The end of `[^1]`, and of `[^1]:` before the text of a footnote.
  private func footnoteEnd() -> Int? {
    guard content.has("[^", at: offset),
      let close = content.find("]", from: offset + 2, within: 100)
    else { return nil }
    let isDefinition = offset == 0 && content.has("]:", at: close)
    return close + (isDefinition ? 2 : 1)
  }

  /// The end of `[!NOTE]` at the start of a block quote.
  private func calloutEnd() -> Int? {
    guard offset == 0, content.has("[!", at: 0), let close = content.find("]", from: 2, within: 24),
      content.bytes[2..<close].allSatisfy({ 0x61...0x7A ~= $0 | 0x20 })
    else { return nil }
    return close + 1
  }

  /// The end of `[ ]` or `[x]` at the start of a list item.
  private func checkboxEnd() -> Int? {
    guard tokens.isEmpty, textStart == offset,
      content.has("[ ] ", at: offset) || content.has("[x] ", at: offset)
        || content.has("[X] ", at: offset)
    else { return nil }
    return offset + 4
  }

  mutating func takeClosingBracket() {
    guard let open = brackets.popLast() else {
      offset += 1
      return
    }
    flush(to: offset)
    let label = tokens[open].range.upperBound..<offset
    guard let end = targetEnd(label: label) else {
      tokens[open].kind = .text
      offset += 1
      return
    }
    tokens[open].kind = .opening
    take(.closing, offset..<end)
  }

  /// The end of what follows the text of a link: `](target "title")`, `][label]`, `]`.
  private func targetEnd(label: Range<Int>) -> Int? {
    let behind = offset + 1
    if content.has("(", at: behind) { return inlineTargetEnd(from: behind) }
    if content.has("[", at: behind), let close = content.find("]", from: behind + 1, within: 999) {
      let name = behind + 1 == close ? label : behind + 1..<close
      return isDefined(name) ? close + 1 : nil
    }
    return isDefined(label) ? behind : nil
  }

  private func isDefined(_ label: Range<Int>) -> Bool {
    !definitions.isEmpty && definitions.contains(LinkDefinitions.fold(content.bytes[label]))
  }

  /// The end of `(target)`, `(<target>)` and `(target "title")`; a target holds no spaces but those
  /// in a shortcode.
  private func inlineTargetEnd(from start: Int) -> Int? {
    var index = skipBlanks(from: start + 1)
    let limit = min(content.count, start + 4096)
    if content.has("<", at: index) {
      guard let close = content.find(">", from: index, within: limit - index) else { return nil }
      index = close + 1
    } else {
      var depth = 0
      while index < limit, content.bytes[index] > 0x20 {
        if content.has("{{", at: index), let close = content.find("}}", from: index, within: 256) {
          index = close + 2
          continue
        }
        if content.bytes[index] == UInt8(ascii: "(") { depth += 1 }
        if content.bytes[index] == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        index += 1
      }
    }
    index = skipBlanks(from: index)
    if index < limit, content.bytes[index] == 0x22 || content.bytes[index] == 0x27 {
      let quote = content.bytes[index]
      guard let close = content.bytes[(index + 1)..<limit].firstIndex(of: quote) else { return nil }
      index = skipBlanks(from: close + 1)
    }
    return content.has(")", at: index) ? index + 1 : nil
  }

  private func skipBlanks(from start: Int) -> Int {
    var index = start
    while index < content.count, content.bytes[index] <= 0x20 { index += 1 }
    return index
  }
}

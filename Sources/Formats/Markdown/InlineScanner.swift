import Bitext
import CMarkdown

/// Reads the prose of a block: what is shown, what is markup, and where each stands.
///
/// Tolerant where CommonMark is strict: emphasis may close before a Chinese character.
struct InlineScanner {
  private let content: InlineContent
  private let definitions: Set<String>
  private let isHeading: Bool
  private var tokens: [InlineToken] = []
  private var offset = 0
  private var textStart = 0

  /// The tokens of opening brackets that are not closed yet.
  private var brackets: [Int] = []

  /// What does not stand behind an offset does not stand behind a later one either.
  private var absent: Set<String> = []

  /// The names of the tags that close something in this block.
  private let closedNames: Set<String>

  init(fragment: Fragment, bytes: [UInt8], definitions: Set<String>, isHeading: Bool) {
    content = InlineContent(fragment, in: bytes)
    self.definitions = definitions
    self.isHeading = isHeading
    closedNames = Tag.closedNames(in: content.bytes)
  }

  mutating func prose() -> Prose {
    while offset < content.count { step() }
    flush(to: content.count)
    Emphasis.resolve(&tokens, in: content)
    return Prose(pieces: ProseLines.joined(tokens.map { $0.piece(in: content) }))
  }

  private mutating func step() {
    switch content.bytes[offset] {
    case UInt8(ascii: "\n"): takeLineEnd()
    case UInt8(ascii: "\\"): takeEscape()
    case UInt8(ascii: "&"): takeEntity()
    case UInt8(ascii: "`"): takeCode()
    case UInt8(ascii: "<"): takeAngle()
    case UInt8(ascii: "["): takeOpeningBracket()
    case UInt8(ascii: "!") where content.has("![", at: offset): takeOpeningBracket()
    case UInt8(ascii: "]"): takeClosingBracket()
    case UInt8(ascii: "{"): takeBrace()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): takeDelimiters()
    default: offset += 1
    }
  }

  private mutating func find(_ text: StaticString, from start: Int) -> Int? {
    if absent.contains(text.description) { return nil }
    let place = content.find(text, from: start)
    if place == nil { absent.insert(text.description) }
    return place
  }

  /// Ends the running text and appends a token.
  private mutating func take(_ kind: InlineToken.Kind, _ range: Range<Int>) {
    flush(to: range.lowerBound)
    tokens.append(InlineToken(kind: kind, range: range))
    offset = range.upperBound
    textStart = offset
  }

  private mutating func flush(to end: Int) {
    if textStart < end { tokens.append(InlineToken(kind: .text, range: textStart..<end)) }
    textStart = max(textStart, end)
  }

  /// A line end takes the spaces and the backslash on both its sides.
  private mutating func takeLineEnd() {
    var start = offset
    while start > textStart, Fragment.isBlank(content.bytes[start - 1]) { start -= 1 }
    if start > textStart, start == offset, content.bytes[start - 1] == UInt8(ascii: "\\") {
      start -= 1
    }
    var end = offset + 1
    while end < content.count, content.bytes[end] <= 0x20 { end += 1 }
    take(.lineBreak, start..<end)
  }

  private mutating func takeEscape() {
    guard offset + 1 < content.count else {
      offset += 1
      return
    }
    switch content.bytes[offset + 1] {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
      take(.decoded(content.string(offset + 1..<offset + 2)), offset..<offset + 2)
    default: offset += 1
    }
  }

  private mutating func takeEntity() {
    let rest = content.bytes[(offset + 1)...].prefix(48)
    var decoded = [UInt8](repeating: 0, count: 16)
    var length: Int32 = 0
    let used = rest.withUnsafeBufferPointer { rest in
      rest.baseAddress.map { cmarkdown_entity($0, rest.count, &decoded, 16, &length) } ?? 0
    }
    guard used > 0 else {
      offset += 1
      return
    }
    let text = String(decoding: decoded.prefix(Int(length)), as: UTF8.self)
    take(.decoded(text), offset..<offset + 1 + Int(used))
  }

  private mutating func takeCode() {
    let ticks = content.run(at: offset)
    var close = offset + ticks
    while close < content.count {
      if content.bytes[close] != UInt8(ascii: "`") {
        close += 1
        continue
      }
      let run = content.run(at: close)
      if run == ticks { break }
      close += run
    }
    guard close < content.count else {
      offset += ticks
      return
    }
    let start = offset + ticks
    take(.opening, offset..<start)
    while let lineEnd = content.bytes[offset..<close].firstIndex(of: UInt8(ascii: "\n")) {
      offset = lineEnd
      takeLineEnd()
    }
    offset = close
    take(.closing, close..<close + ticks)
  }

  private mutating func takeAngle() {
    if content.has("<!--", at: offset) {
      let end = find("-->", from: offset + 4).map { $0 + 3 } ?? content.count
      take(.mark, offset..<end)
    } else if content.has("<?", at: offset), let end = find("?>", from: offset) {
      take(.mark, offset..<end + 2)
    } else if content.has("<!", at: offset), let end = find(">", from: offset) {
      take(.mark, offset..<end + 1)
    } else if let tag = Tag(at: offset, in: content.bytes, to: content.count), isMarkup(tag) {
      take(tag)
    } else if let close = autolinkEnd() {
      take(.opening, offset..<offset + 1)
      offset = close
      take(.closing, close..<close + 1)
    } else {
      offset += 1
    }
  }

  private mutating func take(_ tag: Tag) {
    switch tag.name {
    case "br": take(.lineBreak, tag.range)
    case "img": takeImage(tag)
    default: take(tag.closes ? .closing : .opening, tag.range)
    }
  }

  /// Of an image only its alternative text is shown.
  private mutating func takeImage(_ tag: Tag) {
    guard let alt = content.find("alt=", from: offset, within: tag.range.count),
      content.has("\"", at: alt + 4) || content.has("'", at: alt + 4),
      let close = content.bytes[(alt + 5)..<tag.range.upperBound]
        .firstIndex(of: content.bytes[alt + 4])
    else { return take(.mark, tag.range) }
    take(.opening, offset..<alt + 5)
    offset = close
    take(.closing, close..<tag.range.upperBound)
  }

  /// Whether a tag is HTML or a component: by its name, its attributes, or its other half. A bare
  /// name in angle brackets is shown as it is: `/<MODE>/` in technical prose is a placeholder.
  private func isMarkup(_ tag: Tag) -> Bool {
    if InlineScanner.names.contains(tag.name) || tag.closes { return true }
    let isBare = tag.range.count == tag.name.utf8.count + 2
    return !isBare || closedNames.contains(tag.name)
  }

  /// Elements that may stand inside a paragraph.
  private static let names: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp",
    "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "input",
    "center", "div", "p", "details", "summary", "button", "video", "audio", "nobr", "picture",
    "source", "canvas", "svg", "object", "embed", "iframe", "map", "area", "meter", "output",
    "progress", "select", "option", "textarea", "section", "article", "figure", "figcaption",
  ]

  /// The `>` behind `<https://…` or `<name@host`.
  private func autolinkEnd() -> Int? {
    guard let close = content.find(">", from: offset, within: 2048) else { return nil }
    let target = content.bytes[offset + 1..<close]
    let isPlain = target.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "<") }
    let isLink =
      target.contains(UInt8(ascii: "@")) || content.string(offset + 1..<close).contains("://")
    return isPlain && isLink ? close : nil
  }
}

extension InlineScanner {
  private mutating func takeDelimiters() {
    let length = content.run(at: offset)
    if content.bytes[offset] == UInt8(ascii: "~"), length < 2 {
      offset += 1
      return
    }
    take(.delimiter, offset..<offset + length)
  }

  private mutating func takeOpeningBracket() {
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

  private mutating func takeClosingBracket() {
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

  /// `{{< shortcode text="shown" >}}`, `{{% … %}}`, `{% … %}`, and `{#id}` behind a heading.
  private mutating func takeBrace() {
    if content.has("{{<", at: offset), let close = find(">}}", from: offset) {
      takeShortcode(to: close + 3)
    } else if content.has("{{%", at: offset), let close = find("%}}", from: offset) {
      takeShortcode(to: close + 3)
    } else if content.has("{%", at: offset), let close = find("%}", from: offset) {
      take(.mark, offset..<close + 2)
    } else if isHeading, content.has("{#", at: offset) || content.has("{.", at: offset),
      content.bytes.last(where: { $0 > 0x20 }) == UInt8(ascii: "}")
    {
      take(.mark, offset..<content.count)
    } else {
      offset += 1
    }
  }

  /// A shortcode is no prose, but its parameter `text` is what a reader sees in its place.
  private mutating func takeShortcode(to end: Int) {
    let starts = [
      content.find(" text=\"", from: offset, within: end - offset),
      content.find("\ntext=\"", from: offset, within: end - offset),
    ]
    guard let text = starts.compactMap(\.self).min(),
      let close = content.bytes[(text + 7)..<end].firstIndex(of: UInt8(ascii: "\""))
    else { return take(.mark, offset..<end) }
    take(.opening, offset..<text + 7)
    offset = close
    take(.closing, close..<end)
  }
}

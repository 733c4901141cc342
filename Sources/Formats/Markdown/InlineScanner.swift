import Bitext
import CMarkdown

/// Reads the prose of a block: what is shown, what is markup, and where each stands.
///
/// Tolerant where CommonMark is strict: emphasis may close before a Chinese character.
struct InlineScanner {
  let content: InlineContent
  let definitions: Set<String>
  let isHeading: Bool
  var tokens: [InlineToken] = []
  var offset = 0
  var textStart = 0

  /// The tokens of opening brackets that are not closed yet.
  var brackets: [Int] = []

  /// What does not stand behind an offset does not stand behind a later one either.
  var absent: Set<String> = []

  /// The names of the tags that close something in this block.
  let closedNames: Set<String>

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

  mutating func step() {
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

  mutating func find(_ text: StaticString, from start: Int) -> Int? {
    if absent.contains(text.description) { return nil }
    let place = content.find(text, from: start)
    if place == nil { absent.insert(text.description) }
    return place
  }

  /// Ends the running text and appends a token.
  mutating func take(_ kind: InlineToken.Kind, _ range: Range<Int>) {
    flush(to: range.lowerBound)
    tokens.append(InlineToken(kind: kind, range: range))
    offset = range.upperBound
    textStart = offset
  }

  mutating func flush(to end: Int) {
    if textStart < end { tokens.append(InlineToken(kind: .text, range: textStart..<end)) }
    textStart = max(textStart, end)
  }

  /// A line end takes the spaces and the backslash on both its sides.
  mutating func takeLineEnd() {
    var start = offset
    while start > textStart, Fragment.isBlank(content.bytes[start - 1]) { start -= 1 }
    if start > textStart, start == offset, content.bytes[start - 1] == UInt8(ascii: "\\") {
      start -= 1
    }
    var end = offset + 1
    while end < content.count, content.bytes[end] <= 0x20 { end += 1 }
    take(.lineBreak, start..<end)
  }

  mutating func takeEscape() {
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

  mutating func takeEntity() {
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

  mutating func takeCode() {
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

  mutating func takeDelimiters() {
    let length = content.run(at: offset)
    if content.bytes[offset] == UInt8(ascii: "~"), length < 2 {
      offset += 1
      return
    }
    take(.delimiter, offset..<offset + length)
  }
}

/// List items that stand in one line: `1) First 2) Second`, `a. One b. Two`, `• This • That`.
struct Enumeration {
  /// The marks of the items after the first: a sentence begins before each, none ends in it.
  let marks: [Range<Int>]

  init(in text: TextBytes) {
    let start = text.skippingSpaces(from: 0)
    guard let (first, end) = text.scalar(at: start) else {
      marks = []
      return
    }
    if Enumeration.isBullet(first) {
      marks = Enumeration.bullets(first, in: text, from: end)
    } else if let (mark, style) = Enumeration.mark(at: start, in: text) {
      marks = Enumeration.items(after: mark, style: style, in: text)
    } else {
      marks = []
    }
  }

  /// What follows the number or letter of a mark.
  private enum Style {
    case period
    case bracket
    case both
  }

  private static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x2043, 0x25AA, 0x25CF, 0x25E6, 0x2023: true
    default: false
    }
  }

  private static func bullets(_ bullet: UInt32, in text: TextBytes, from: Int) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var offset = from
    while let (scalar, end) = text.scalar(at: offset) {
      if scalar == bullet, text[offset - 1] == UInt8(ascii: " ") {
        let number = text.skippingSpaces(from: end)
        marks.append(offset..<(mark(at: number, in: text)?.mark.upperBound ?? end))
      }
      offset = end
    }
    return marks
  }

  private static func items(
    after first: Range<Int>, style: Style, in text: TextBytes
  ) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var previous = value(first, in: text)
    var offset = first.upperBound
    while offset < text.count {
      if text[offset] == UInt8(ascii: " "), offset + 1 < text.count,
        let (mark, other) = mark(at: offset + 1, in: text), other == style,
        value(mark, in: text) == previous + 1
      {
        marks.append(mark)
        previous += 1
        offset = mark.upperBound
      } else {
        offset += 1
      }
    }
    return marks
  }

  /// The mark of a list item, such as `12.`, `b)` or `3.)`, with a space behind it.
  private static func mark(at start: Int, in text: TextBytes) -> (mark: Range<Int>, style: Style)? {
    var offset = start
    while offset < text.count, offset - start < 3, 0x30...0x39 ~= text[offset] { offset += 1 }
    if offset == start, offset < text.count, 0x61...0x7A ~= text[offset] { offset += 1 }
    guard offset > start, offset < text.count else { return nil }
    let hasPeriod = text[offset] == UInt8(ascii: ".")
    if hasPeriod { offset += 1 }
    let hasBracket = offset < text.count && text[offset] == UInt8(ascii: ")")
    if hasBracket { offset += 1 }
    guard hasPeriod || hasBracket, offset < text.count, text[offset] == UInt8(ascii: " ") else {
      return nil
    }
    return (start..<offset, hasPeriod ? (hasBracket ? .both : .period) : .bracket)
  }

  /// 12 for `12.`; 98 for `b)`, so that letters count on from each other too.
  private static func value(_ mark: Range<Int>, in text: TextBytes) -> Int {
    let first = text[mark.lowerBound]
    if first >= 0x61 { return Int(first) }
    return mark.prefix { 0x30...0x39 ~= text[$0] }.reduce(0) { $0 * 10 + Int(text[$1]) - 0x30 }
  }
}

/// The bracketed stretches and code spans of a paragraph, inside which no sentence ends.
struct Brackets {
  /// A pair longer than this holds sentences of its own, or does not belong together.
  private static let longest = 600  // bytes, 200 Chinese characters

  /// The outermost pairs: from the opening bracket to the byte behind the closing one.
  private let pairs: [Range<Int>]
  private var index = 0

  init(in text: TextBytes) {
    var open: [(offset: Int, closing: UInt32)] = []
    var pairs: [Range<Int>] = []
    var offset = 0
    while offset < text.count {
      guard Brackets.mayBeBracket(at: offset, in: text), let (scalar, end) = text.scalar(at: offset)
      else {
        offset += 1
        continue
      }
      let isCode = scalar == 0x60 && !open.contains { $0.closing == 0x60 }
      if let closing = isCode ? scalar : CharacterClass.closingBracket(for: scalar) {
        if !Brackets.isEmoticon(text, offset) { open.append((offset, closing)) }
      } else if let match = open.lastIndex(where: { $0.closing == scalar }) {
        let start = open[match].offset
        open.removeSubrange(match...)
        if end - start <= Brackets.longest {
          while let last = pairs.last, last.lowerBound > start { pairs.removeLast() }
          pairs.append(start..<end)
        }
      }
      offset = end
    }
    self.pairs = pairs
  }

  /// The pair that an offset lies inside of. Offsets asked for must not descend.
  mutating func pair(around offset: Int) -> Range<Int>? {
    while index < pairs.count, pairs[index].upperBound <= offset { index += 1 }
    guard index < pairs.count, pairs[index].lowerBound < offset else { return nil }
    return pairs[index]
  }

  /// Whether the bytes at an offset are those of `(`, `[`, a backtick, or of U+3008 to U+3017 and
  /// the full-width brackets: most bytes are passed over by one comparison.
  private static func mayBeBracket(at offset: Int, in text: TextBytes) -> Bool {
    switch text[offset] {
    case 0x28, 0x29, 0x5B, 0x5D, 0x60: true
    case 0xE3: offset + 2 < text.count && text[offset + 1] == 0x80 && text[offset + 2] >= 0x88
    case 0xEF: offset + 2 < text.count && text[offset + 1] == 0xBC && text[offset + 2] != 0x8C
    default: false
    }
  }

  private static func isEmoticon(_ text: TextBytes, _ offset: Int) -> Bool {
    offset > 0 && text[offset] == UInt8(ascii: "(")
      && (text[offset - 1] == UInt8(ascii: ":") || text[offset - 1] == UInt8(ascii: ";"))
  }
}

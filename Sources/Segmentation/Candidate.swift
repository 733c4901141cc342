/// A place where a sentence may end: `…terminator closing-marks spaces | next`.
struct Candidate {
  /// Where the sentence began.
  let start: Int

  /// The terminators: `。`, `?!`, `……`.
  let terminator: Range<Int>

  /// Behind the closing marks, footnote marks and pictographs that stay with the sentence.
  var end: Int

  /// Where the next sentence would begin.
  var next: Int

  var hasClosingQuote = false
  var hasClosingBracket = false

  var hasGap: Bool { next > end }
}

extension Candidate {
  /// The candidate at a place where the break rules stop, behind the spaces; nil where no
  /// terminator stands before it.
  init?(boundary: Int, start: Int, in text: TextBytes, parity: inout MarkParity) {
    var last = text.droppingSpaces(before: boundary)
    var marks = last
    while let (scalar, before) = text.scalar(before: marks), before >= start,
      !CharacterClass.isTerminator(scalar)
    {
      marks = before
    }
    var first = marks
    while let (scalar, before) = text.scalar(before: first), before >= start,
      CharacterClass.isTerminator(scalar)
    {
      first = before
    }
    guard first < marks else { return nil }
    if marks == boundary, marks - first > 1, Candidate.beginsName(marks - 1, in: text) {
      marks -= 1
      last = marks
    }
    self.init(start: start, terminator: first..<marks, end: marks, next: marks)
    takeClosingMarks(upTo: last, in: text, parity: &parity)
    takeNotes(in: text)
    next = text.skippingSpaces(from: end)
    takePictographs(in: text)
  }

  private mutating func takeClosingMarks(
    upTo last: Int, in text: TextBytes, parity: inout MarkParity
  ) {
    while end < last, let (scalar, behind) = text.scalar(at: end) {
      let run = Candidate.run(of: scalar, from: end, to: behind, in: text)
      if scalar < 0x80, MarkParity.isMark(UInt8(scalar)), run < text.count,
        !CharacterClass.isSpace(UInt32(text[run])), parity.opens(at: end, in: text)
      {
        return
      }
      hasClosingQuote =
        hasClosingQuote || scalar == 0x22 || scalar == 0x27 || CharacterClass.isClosingQuote(scalar)
      hasClosingBracket = hasClosingBracket || CharacterClass.isClosingBracket(scalar)
      end = run
    }
  }

  /// The end of a run of one emphasis mark: `**`.
  private static func run(of mark: UInt32, from: Int, to end: Int, in text: TextBytes) -> Int {
    guard mark == 0x2A || mark == 0x5F || mark == 0x60 || mark == 0x7E else { return end }
    let behind = (end..<text.count).first { text[$0] != UInt8(mark) } ?? text.count
    // Four stars are two that close and two that open.
    let length = behind - from
    return mark == 0x2A && length == 4 ? from + 2 : behind
  }

  /// Whether a period is the first letter of a name, as in `。.gitignore`.
  static func beginsName(_ period: Int, in text: TextBytes) -> Bool {
    guard text[period] == UInt8(ascii: "."), let before = text.scalar(before: period),
      CharacterClass.isWideTerminator(before.scalar), let after = text.scalar(at: period + 1)
    else { return false }
    return CharacterClass.isCased(after.scalar) || CharacterClass.isDigit(after.scalar)
  }

  /// A longer target of a link is none.
  private static let longestTarget = 2048  // bytes

  /// Takes `[12]`, a superscript number, and the target of a Markdown link.
  private mutating func takeNotes(in text: TextBytes) {
    while let (scalar, behind) = text.scalar(at: end) {
      if CharacterClass.isSuperscriptDigit(scalar) {
        end = behind
      } else if scalar == 0x5B, let close = noteEnd(from: behind, in: text) {
        end = close
      } else if scalar == 0x28, end > 0, text[end - 1] == UInt8(ascii: "]"),
        let close = (behind..<min(text.count, behind + Candidate.longestTarget))
          .first(where: { text[$0] == UInt8(ascii: ")") })
      {
        end = close + 1
      } else {
        return
      }
    }
  }

  private func noteEnd(from start: Int, in text: TextBytes) -> Int? {
    var offset = start
    while offset < text.count, offset - start < 4,
      0x30...0x39 ~= text[offset] || text[offset] == UInt8(ascii: "^")
    {
      offset += 1
    }
    guard offset > start, offset < text.count, text[offset] == UInt8(ascii: "]") else { return nil }
    return offset + 1
  }

  private mutating func takePictographs(in text: TextBytes) {
    var offset = next
    while let (scalar, behind) = text.scalar(at: offset), CharacterClass.isEmoji(scalar) {
      offset = behind
    }
    guard offset > next else { return }
    end = offset
    next = text.skippingSpaces(from: offset)
  }
}

import Bitext

/// Whether a form in Latin letters or digits stands by itself: `AI` does in `AI公司` and `AI-first`,
/// and does not in `xAI`, `AI_model` and `AI2`.
enum LatinEdges {
  static func isWhole(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    isStart(text, range) && isEnd(text, range)
  }

  static func isStart(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard isWordPart(text[range.lowerBound]) else { return true }
    let before = text[range.lowerBound - 1]
    if isWordPart(before) || before == 0x5F { return touches(text, range.lowerBound) == false }
    // www.meta, 1.5B
    return !(before == 0x2E && isWordPart(text[range.lowerBound - 2]))
  }

  static func isEnd(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard isWordPart(text[range.upperBound - 1]) else { return true }
    let after = text[range.upperBound]
    if isWordPart(after) || after == 0x5F { return touches(text, range.upperBound) == false }
    if after == 0x2B || after == 0x23 { return false }  // C++, C#
    return !(after == 0x2E && isWordPart(text[range.upperBound + 1]))  // Node.js, GPT-4.5
  }

  /// Whether the scalars on both sides of a place stood beside each other in the text.
  private static func touches(_ text: FoldedText, _ place: Int) -> Bool {
    text.ends[place - 1] == text.starts[place]
  }

  /// A letter that is no Chinese character, or a digit.
  static func isWordPart(_ value: UInt32) -> Bool {
    if value < 0x80 { return value &- 0x61 < 26 || value &- 0x30 < 10 }
    guard value != 0xFFFD, let scalar = Unicode.Scalar(value) else { return false }
    return !scalar.isWideText && scalar.properties.isAlphabetic
  }
}

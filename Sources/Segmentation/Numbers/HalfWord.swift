/// What `half` says: a share, half a million, or the end of a year and a half.
struct HalfWord {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  func reading(in range: Range<Int>) -> NumberReading {
    let nothing = NumberReading(end: range.upperBound)
    if text.has("past", at: range.upperBound) { return nothing }
    if let and = text.start(of: "and a", before: range.lowerBound) {
      return oneAndAHalf(before: and, in: range) ?? nothing
    }
    if let next = scale(behind: range) { return NumberReading(next) }
    let next = range.upperBound + 1
    if text[range.upperBound] == "-", text.isLetter(at: next), !text.has(HalfWord.wholes, at: next)
    {
      return nothing
    }
    return NumberReading(NumberSpan(range: range, value: 0.5, form: .known(.share)))
  }

  private static let wholes: Phrases = "hour|year|price|mile|century|day"

  /// Half a million, half-dozen.
  private func scale(behind range: Range<Int>) -> NumberSpan? {
    let start = text.end(of: "a|of a", from: range.upperBound) ?? range.upperBound
    guard let next = text.numberWord(from: start) else { return nil }
    switch next.word {
    case .scale(let scale), .group(let scale):
      return NumberSpan(range: range.lowerBound..<next.end, value: scale / 2, scales: [scale])
    default: return nil
    }
  }

  /// An hour and a half.
  private func oneAndAHalf(before and: Int, in range: Range<Int>) -> NumberReading? {
    let end = text.skippingSpaces(before: and)
    let start = text.startOfLetters(before: end)
    guard start < end, let article = text.start(of: "a|an|one", before: start) else {
      return nil
    }
    return NumberReading(NumberSpan(range: article..<range.upperBound, value: 1.5))
  }
}

import Segmentation

extension NumberSurroundings {
  /// The minutes from midnight of a time where the text tells the half of the day: 下午三点, 3 p.m.,
  /// 15:00.
  func timeOfDay(_ number: NumberedText.Number) -> Double? {
    guard number.mention.kind == .time else { return nil }
    let minutes = number.mention.value
    let tellsHalf = minutes >= 780 || period(number.range) != number.range
    return tellsHalf ? minutes.truncatingRemainder(dividingBy: 1440) : nil
  }

  /// A time with the words that tell the half of the day.
  func period(_ range: Range<Int>) -> Range<Int> {
    let start = ClockWords.startOfPeriod(in: text, before: range.lowerBound)
    let end = ClockWords.endOfPeriod(in: text, behind: range.upperBound)
    return (start ?? range.lowerBound)..<(end ?? range.upperBound)
  }
}

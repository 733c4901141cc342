import Segmentation

extension NumberSurroundings {
  /// The minutes from midnight of a time where the text tells the half of the day: 下午三点, 3 p.m.,
  /// 15:00.
  func timeOfDay(_ number: NumberedText.Number) -> Double? {
    guard number.mention.kind == .time else { return nil }
    let minutes = number.mention.value
    let tellsHalf =
      minutes >= 780 || start(of: number.range) != nil || end(of: number.range) != nil
    return tellsHalf ? minutes.truncatingRemainder(dividingBy: 1440) : nil
  }

  /// A time with its 点 and the words that tell the half of the day.
  func wholeTime(_ range: Range<Int>) -> Range<Int> {
    let point = text.end(of: "点钟|点半|点整|点|分|o'clock", from: range.upperBound)
    return (start(of: range) ?? range.lowerBound)..<(end(of: range) ?? point ?? range.upperBound)
  }

  private func start(of range: Range<Int>) -> Int? {
    ClockWords.startOfPeriod(in: text, before: range.lowerBound)
  }

  private func end(of range: Range<Int>) -> Int? {
    ClockWords.endOfPeriod(in: text, behind: range.upperBound)
  }
}

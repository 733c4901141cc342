/// Times of day: 下午三点半, 8 点 15 分, 3:30 pm, three o'clock, half past three.
struct ClockTimes {
  private let text: NumberText
  private let spans: [NumberSpan]

  init(_ text: NumberText, _ spans: [NumberSpan]) {
    self.text = text
    self.spans = spans
  }

  struct Time {
    let minutes: Double
    /// How many spans it is made of.
    let count: Int
  }

  func time(at index: Int) -> Time? {
    let span = spans[index]
    if span.form == .known(.time) {
      return Time(minutes: inDay(span.value, span.range), count: 1)
    }
    guard span.form == .cardinal, 0...24 ~= span.value, span.value == span.value.rounded() else {
      return nil
    }
    return chinese(at: index) ?? english(at: index)
  }

  /// 三点半, 8 点 15 分, 下午三点, 15 时 30 分.
  private func chinese(at index: Int) -> Time? {
    let span = spans[index]
    guard let point = text.end(of: "点钟|点|时", from: span.range.upperBound) else {
      return nil
    }
    let hour = span.value * 60
    if text.has("半", at: point) { return Time(minutes: inDay(hour + 30, span.range), count: 1) }
    if let minute = minute(at: index + 1, from: point) {
      return Time(minutes: inDay(hour + minute, span.range), count: 2)
    }
    let isTime =
      text[point - 1] == "钟" || text.has("整", at: point)
      || ClockWords.chinesePeriod(in: text, before: span.range.lowerBound) != nil
      || text[point - 1] == "时" && !text.has("代|期|候|间|空|段|常|不时", at: point)
    return isTime ? Time(minutes: inDay(hour, span.range), count: 1) : nil
  }

  /// The minutes that stand right behind an hour.
  private func minute(at index: Int, from point: Int) -> Double? {
    guard index < spans.count, spans[index].form == .cardinal else { return nil }
    let span = spans[index]
    let start = text.end(of: "零|过", from: point) ?? point
    guard text.skippingSpaces(from: start) == span.range.lowerBound, span.value < 60 else {
      return nil
    }
    if text.has("刻", at: span.range.upperBound) { return span.value * 15 }
    return text.has("分", at: span.range.upperBound) || span.value >= 10 ? span.value : nil
  }

  /// 3 pm, three o'clock, half past three, 8 in the morning.
  private func english(at index: Int) -> Time? {
    let span = spans[index]
    let hour = span.value * 60
    if let time = minutesPast(at: index) { return time }
    for (phrases, minutes) in ClockTimes.past where text.has(phrases, before: span.range.lowerBound)
    {
      return Time(minutes: inDay(hour + minutes, span.range), count: 1)
    }
    let isTime =
      text.has("o'clock", at: span.range.upperBound)
      || 1...12 ~= span.value
        && ClockWords.englishPeriod(in: text, behind: span.range.upperBound) != nil
    return isTime ? Time(minutes: inDay(hour, span.range), count: 1) : nil
  }

  /// Ten past three.
  private func minutesPast(at index: Int) -> Time? {
    guard index + 1 < spans.count, spans[index + 1].form == .cardinal, spans[index].value < 60,
      1...12 ~= spans[index + 1].value
    else { return nil }
    let (minutes, hour) = (spans[index], spans[index + 1])
    let between = minutes.range.upperBound..<hour.range.lowerBound
    let isPast = text.has("past|minutes past", between: between)
    guard isPast || text.has("minutes to", between: between) else { return nil }
    let value = hour.value * 60 + (isPast ? minutes.value : -minutes.value)
    return Time(minutes: inDay(value, hour.range), count: 2)
  }

  private static let past: [(Phrases, Double)] = [
    ("half past", 30), ("quarter past", 15), ("quarter to", -15),
  ]

  private func inDay(_ minutes: Double, _ range: Range<Int>) -> Double {
    let period =
      ClockWords.chinesePeriod(in: text, before: range.lowerBound)
      ?? ClockWords.englishPeriod(in: text, behind: range.upperBound)
    return ClockWords.minutes(minutes, in: period)
  }
}

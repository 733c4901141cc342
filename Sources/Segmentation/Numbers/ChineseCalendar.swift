/// Days of the week in Chinese: 星期三, 周三, 礼拜三, 周日.
struct ChineseCalendar {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  /// 周三, but not the three times of 每周三次.
  func weekday(_ run: Range<Int>, _ numerals: [Numeral]) -> NumberSpan? {
    guard text.has("星期|礼拜|周", before: run.lowerBound),
      case .digit(let day) = numerals.first, run.count == 1, 1...6 ~= day,
      text[run.lowerBound] != "两",
      !text.has("次|天|个|小时|起|年|遍|回|点|致", at: run.upperBound)
    else { return nil }
    return NumberSpan(range: run, value: day, form: .known(.weekday))
  }
}

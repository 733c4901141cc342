/// 15:30 and 3:30:15, before the words around them tell whether it is afternoon.
struct ClockDigits {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  func time(at start: Int) -> NumberSpan? {
    let before = text[start - 1]
    let (hour, colon) = Digits(text).whole(from: start)
    guard colon - start <= 2, hour <= 24, before != ":", before != ".",
      let minute = sixtieth(behind: colon)
    else { return nil }
    let end = colon + 3
    guard let second = sixtieth(behind: end) else {
      guard text[end] != ":" else { return nil }
      return span(start..<end, hour * 60 + minute)
    }
    return span(start..<(end + 3), hour * 60 + minute + second / 60)
  }

  private func span(_ range: Range<Int>, _ minutes: Double) -> NumberSpan {
    NumberSpan(range: range, value: minutes, form: .known(.time))
  }

  /// A colon and two digits below 60.
  private func sixtieth(behind colon: Int) -> Double? {
    guard text[colon] == ":", let tens = text.digit(at: colon + 1), tens < 6,
      let units = text.digit(at: colon + 2), text.digit(at: colon + 3) == nil
    else { return nil }
    return tens * 10 + units
  }
}

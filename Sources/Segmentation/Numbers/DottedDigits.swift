/// Digits in three parts or more: dates, versions and addresses.
struct DottedDigits {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  /// 2024-03-05, 2024/3/5 and 2024.3.5: a year, a month and a day.
  func date(at start: Int) -> NumberReading? {
    let mark = text[start + 4]
    guard mark == "-" || mark == "/" || mark == ".", let parts = parts(at: start, mark: mark),
      parts.count == 3, 1000...2999 ~= parts[0].value, 1...12 ~= parts[1].value,
      1...31 ~= parts[2].value
    else { return nil }
    var date = parts
    date[1].form = .known(.month)
    return NumberReading(date, end: parts[2].range.upperBound)
  }

  /// 1.2.3 and 192.168.0.1: each part is a number.
  func parts(at start: Int) -> NumberReading? {
    guard let parts = parts(at: start, mark: "."), parts.count > 2 else { return nil }
    return NumberReading(parts, end: parts[parts.count - 1].range.upperBound)
  }

  private func parts(at start: Int, mark: Unicode.Scalar) -> [NumberSpan]? {
    var parts: [NumberSpan] = []
    var place = start
    while true {
      let (value, end) = Digits(text).whole(from: place)
      guard end > place else { return nil }
      parts.append(NumberSpan(range: place..<end, value: value))
      guard text[end] == mark, text.digit(at: end + 1) != nil else { return parts }
      place = end + 1
    }
  }
}

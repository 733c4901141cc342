/// Numbers in digits: 1,234.5, 2/3, 15:30, 2024-03-05, 1.2.3, with what multiplies them.
struct Digits {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  func reading(at start: Int) -> NumberReading {
    if let date = DottedDigits(text).date(at: start) { return date }
    if let parts = DottedDigits(text).parts(at: start) { return parts }
    if let time = ClockDigits(text).time(at: start) { return NumberReading(time) }
    if let share = share(at: start) { return NumberReading(share) }
    var (value, end) = number(from: start)
    if let more = VulgarFraction.value(of: text[end]) { (value, end) = (value + more, end + 1) }
    if text[end] == " ", let more = share(at: end + 1) {
      (value, end) = (value + more.value, more.range.upperBound)
    }
    if let behind = text.end(of: "and a half", from: end) { (value, end) = (value + 0.5, behind) }
    if text.isLetter(at: end), let behind = text.end(of: "st|nd|rd|th", from: end) {
      return NumberReading(NumberSpan(range: start..<behind, value: value, form: .ordinal))
    }
    return NumberReading(Magnitude(text).grown(NumberSpan(range: start..<end, value: value)))
  }

  /// ½ without digits before it.
  func vulgarFraction(at index: Int) -> NumberReading {
    let value = VulgarFraction.value(of: text[index]) ?? 0
    return NumberReading(
      NumberSpan(range: index..<(index + 1), value: value, form: .known(.share)))
  }

  func number(from start: Int) -> (value: Double, end: Int) {
    var (value, end) = whole(from: start)
    while text[end] == ",", isThousands(from: start, comma: end) {
      let (group, next) = whole(from: end + 1)
      value = value * (next - end == 4 ? 1000 : 100) + group
      end = next
    }
    guard text[end] == ".", text.digit(at: end + 1) != nil else { return (value, end) }
    let (places, next) = whole(from: end + 1)
    let scale = (0..<(next - end - 1)).reduce(1.0) { scale, _ in scale * 10 }
    return ((value * scale + places) / scale, next)
  }

  func whole(from start: Int) -> (value: Double, end: Int) {
    var value = 0.0
    var end = start
    while let digit = text.digit(at: end) {
      value = value * 10 + digit
      end += 1
    }
    return (value, end)
  }

  /// Groups of three digits, or of two before the last three as in India: 1,00,000.
  private func isThousands(from start: Int, comma: Int) -> Bool {
    guard text[start] != "0",
      start + 1...start + 3 ~= comma || text[comma - 3] == "," || text[comma - 4] == ","
    else { return false }
    let next = whole(from: comma + 1).end
    switch next - comma - 1 {
    case 3: return true
    case 2: return text[next] == "," && isThousands(from: start, comma: next)
    default: return false
    }
  }

  /// 2/3, but not 24/7 nor the parts of a path.
  private func share(at start: Int) -> NumberSpan? {
    let (part, slash) = whole(from: start)
    guard text[slash] == "/", text[start - 1] != "/", !text.isLetter(at: start - 1) else {
      return nil
    }
    let (all, end) = whole(from: slash + 1)
    guard end > slash + 1, part > 0, part < all, all <= 20, text[end] != "/",
      !text.isLetter(at: end),
      text[end] != "." || text.digit(at: end + 1) == nil
    else { return nil }
    return NumberSpan(range: start..<end, value: part / all, form: .known(.share))
  }
}

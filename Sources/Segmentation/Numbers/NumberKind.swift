/// What kind of number a span is, by the words around it.
struct NumberKind {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  /// A span's number, of the kind that the words around another tell: in 3 到 5 倍 those of the 5.
  func mention(of span: NumberSpan, like other: NumberSpan) -> NumberMention {
    if case .known(let kind) = span.form { return NumberMention(kind, span.value) }
    let end = other.range.upperBound
    let value = span.value * sign(before: span.range.lowerBound)
    if let ordinal = OrdinalWords(text).ordinal(value, like: other) { return ordinal }
    if let share = ShareWords(text).share(value, behind: end) { return share }
    let added = value + half(behind: end)
    if isMultiple(added, other.range) {
      // 增加一倍 is twice as much.
      return NumberMention(.multiple, added == 1 && text.has("倍", at: end) ? 2 : added)
    }
    if let month = calendar(added, like: other) { return month }
    let isDozen = text.has("打", at: end) && !text.has(ChineseMeasures.none, at: end)
    return NumberMention(.amount, isDozen ? added * 12 : added)
  }

  private func sign(before start: Int) -> Double {
    if text.has("minus|negative|−", before: start) { return -1 }
    let end = text.skippingSpaces(before: start)
    if text[end - 1] == "负", !NumberKind.bearing.contains(text[end - 2]) { return -1 }
    guard text[start - 1] == "-" else { return 1 }
    return NumberKind.openings.contains(text[start - 2]) ? -1 : 1
  }

  /// 肩负 and 担负 carry something.
  private static let bearing: ScalarSet = "肩担胜背抱辜自身承欺"

  /// What stands before a minus, and not before a hyphen.
  private static let openings: ScalarSet = " \n(（\"“'$=<>≤≥[,"

  /// 两年半, 3 个半, two years and a half.
  private func half(behind end: Int) -> Double {
    let start = text.skippingSpaces(from: end)
    if ChineseMeasures.all.contains(text[start]),
      text[start + 1] == "半" || text.has("小时半", at: start)
    {
      return 0.5
    }
    let word = text.endOfLetters(from: start)
    return word > start && text.has("and a half", at: word) ? 0.5 : 0
  }

  private func isMultiple(_ value: Double, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if text.has("倍|fold|-fold", at: end) { return true }
    if NumberKind.crosses.contains(text[end]) {
      return !text.isLetter(at: end + 1)
        && text.digit(at: text.skippingSpaces(from: end + 1)) == nil
    }
    guard let behind = text.end(of: "times", from: end) else { return false }
    return value != value.rounded() || text.has(Counted.compared, at: behind)
      || text.has(Counted.grown, before: range.lowerBound)
  }

  private static let crosses: ScalarSet = "xX×"

  private func calendar(_ value: Double, like span: NumberSpan) -> NumberMention? {
    let (start, end) = (span.range.lowerBound, span.range.upperBound)
    if text.has("月", at: end), 1...12 ~= value, text[end - 1] != "两" {
      return NumberMention(.month, value)
    }
    if text.has("世纪", at: end) { return NumberMention(.century, value) }
    let isDecade = text.has("年代", at: end) || Decades(text).isDecade(value, at: span.range)
    guard isDecade, value.truncatingRemainder(dividingBy: 10) == 0 else { return nil }
    if value >= 100 { return Decades.mention(value) }
    return NumberMention(.decade, (text.has("本世纪", before: start) ? 2000 : 1900) + value)
  }
}

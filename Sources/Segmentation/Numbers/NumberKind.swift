/// What kind of number a span is, by the words around it.
struct NumberKind {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  /// A span's number, of the kind that the words around another tell: in 3 到 5 倍 those of the 5.
  func mention(of span: NumberSpan, like other: NumberSpan) -> NumberMention {
    if case .known(let kind) = span.form { return NumberMention(kind, span.value) }
    let end = other.range.upperBound
    let value = span.value * sign(before: span.range.lowerBound)
    if let ordinal = ordinal(value, like: other) { return ordinal }
    if let share = share(value, behind: end) { return share }
    let added = value + half(behind: end)
    if isMultiple(added, other.range) {
      // 增加一倍 is twice as much.
      return NumberMention(.multiple, added == 1 && text.has("倍", at: end) ? 2 : added)
    }
    if let month = calendar(added, like: other) { return month }
    let isDozen = text.has("打", at: end) && !text.has(ChineseMeasures.none, at: end)
    return NumberMention(.amount, isDozen ? added * 12 : added)
  }

  /// Whether a word before a number says that it counts in order: 第 3, chapter 3.
  func isCounted(_ span: NumberSpan) -> Bool {
    let start = span.range.lowerBound
    if text.has(Counted.chinese, before: start) { return !text.has("号", at: span.range.upperBound) }
    return text[start - 1] == " " && text.has(Counted.english, before: start)
  }

  func isShare(_ span: NumberSpan) -> Bool {
    share(span.value, behind: span.range.upperBound) != nil
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

  private func ordinal(_ value: Double, like span: NumberSpan) -> NumberMention? {
    if span.form == .ordinal { return NumberMention(kind(ofOrdinal: value, span.range), value) }
    return isInOrder(span.range) ? NumberMention(.ordinal, value) : nil
  }

  /// 二十一届, 十八大, and 二是 at the start of a clause.
  private func isInOrder(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if text.has(Counted.inOrder, at: end) { return true }
    if text[end] == "是", range.count == 1 { return ChineseMeaning(text).isItem(range.lowerBound) }
    return text[end] == "大"
      && (text.has(Counted.party, before: range.lowerBound) || text.has(Counted.congress, at: end))
  }

  /// The 21st century, March 5th, the seventh month, the third; 5th of March.
  private func kind(ofOrdinal value: Double, _ range: Range<Int>) -> NumberMention.Kind {
    let end = range.upperBound
    if text.has("century|centuries|-century|世纪", at: end) { return .century }
    if text.has("month", at: end), value <= 12 { return .month }
    return text.has("day of", at: end) || isBesideMonth(range) ? .amount : .ordinal
  }

  private func isBesideMonth(_ range: Range<Int>) -> Bool {
    let next = text.end(of: "of", from: range.upperBound) ?? range.upperBound
    if case .month = text.numberWord(from: next)?.word { return true }
    let before = text.start(of: "the", before: range.lowerBound) ?? range.lowerBound
    let end = text.skippingSpaces(before: before)
    if case .month = NumberWord(text.key(of: text.startOfLetters(before: end)..<end)) {
      return true
    }
    return false
  }

  /// 30 %, 三成, 八折, 20 % off.
  private func share(_ value: Double, behind end: Int) -> NumberMention? {
    if let behind = text.end(of: NumberKind.percent, from: end) {
      let isOff = text.has("off|discount", at: behind)
      return NumberMention(.share, isOff ? 1 - value / 100 : value / 100)
    }
    if text.has("‰", at: end) { return NumberMention(.share, value / 1000) }
    if text.has("成", at: end), value <= 10, !text.has(NumberKind.become, at: end) {
      return NumberMention(.share, (value + (text.has("成半", at: end) ? 0.5 : 0)) / 10)
    }
    guard text.has("折", at: end), !text.has("折叠|折断|折合", at: end) else { return nil }
    return NumberMention(.share, value >= 10 ? value / 100 : value / 10)
  }

  private static let percent: Phrases = "%|percent|per cent|percentage|个百分点|百分点"

  private static let become: Phrases = "成为|成员|成立|成长|成果|成功|成就|成人|成年|成绩|成本|成分|成熟|成都|成效"

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
    if text.has("月", at: end), 1...12 ~= value { return NumberMention(.month, value) }
    if text.has("世纪", at: end) { return NumberMention(.century, value) }
    let isDecade = text.has("年代", at: end) || Decades(text).isDecade(value, at: span.range)
    guard isDecade, value.truncatingRemainder(dividingBy: 10) == 0 else { return nil }
    if value >= 100 { return Decades.mention(value) }
    return NumberMention(.decade, (text.has("本世纪", before: start) ? 2000 : 1900) + value)
  }
}

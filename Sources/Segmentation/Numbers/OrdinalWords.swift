/// Words that make an ordinal of a number: 第三, 二十一届, chapter 3, March 5th.
struct OrdinalWords {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  /// Whether a word before a number says that it counts in order: 第 3, chapter 3.
  func isCounted(_ span: NumberSpan) -> Bool {
    let start = span.range.lowerBound
    if text.has(Counted.chinese, before: start) { return !text.has("号", at: span.range.upperBound) }
    if text[start - 1] == "Q", !text.isLetter(at: start - 2) { return 1...4 ~= span.value }
    guard text[start - 1] == " " else { return false }
    return text.has(Counted.english, before: start)
      || span.value < 100 && text.has("year", before: start)
  }

  /// An ordinal, or what ordinals also say: a century, a month, a day of a month.
  func ordinal(_ value: Double, like span: NumberSpan) -> NumberMention? {
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
    let before = text.start(of: "the", before: range.lowerBound) ?? range.lowerBound
    return isMonth(at: text.skippingSpaces(from: next))
      || isMonth(at: text.startOfLetters(before: text.skippingSpaces(before: before)))
  }

  private func isMonth(at start: Int) -> Bool {
    let word = NumberWord(text.key(of: start..<text.endOfLetters(from: start)))
    guard text.isCapital(at: start), case .month = word else { return false }
    return true
  }
}

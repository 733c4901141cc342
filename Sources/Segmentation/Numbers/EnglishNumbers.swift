/// Numbers in English words: forty million, twenty-five, one and a half, two thirds, twenty-first.
struct EnglishNumbers {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  /// The number that begins with a word.
  func reading(of word: NumberWord, in range: Range<Int>) -> NumberReading {
    var amount = EnglishAmount()
    if text.has("a|an", before: range.lowerBound) { amount.takeArticle() }
    if !amount.take(word) {
      amount = EnglishAmount()
      guard amount.take(word) else { return NumberReading(end: range.upperBound) }
    }
    var end = range.upperBound
    while let next = place(ofNextIn: &amount, from: end, start: range.lowerBound) { end = next }
    let span = NumberSpan(
      range: range.lowerBound..<end, value: amount.value, scales: amount.scales)
    if let ordinal = ordinal(behind: span, amount) { return NumberReading(ordinal) }
    if let article = articleAndOr(before: span) {
      return NumberReading([article, span], end: end)
    }
    if let share = share(span) { return NumberReading(share) }
    return isArticle(span) ? NumberReading(end: end) : NumberReading(span)
  }

  /// Takes one more word, and says where it ends.
  private func place(ofNextIn amount: inout EnglishAmount, from end: Int, start: Int) -> Int? {
    if let behind = text.end(of: "and a half|-and-a-half", from: end) {
      amount.takeHalf()
      return behind
    }
    if let behind = takeDecimals(&amount, from: end) { return behind }
    if let next = text.numberWord(from: end), isCardinal(next.word), amount.take(next.word) {
      return next.end
    }
    guard !text.has("between", before: start), let and = text.end(of: "and", from: end),
      let next = text.numberWord(from: and), isCardinal(next.word), amount.take(afterAnd: next.word)
    else { return nil }
    return next.end
  }

  private func isCardinal(_ word: NumberWord) -> Bool {
    if case .ordinal = word { return false }
    return true
  }

  /// Point five.
  private func takeDecimals(_ amount: inout EnglishAmount, from end: Int) -> Int? {
    guard var behind = text.end(of: "point", from: end) else { return nil }
    var scale = 1.0
    while let next = text.numberWord(from: behind), case .unit(let digit) = next.word, digit < 10 {
      scale /= 10
      amount.take(decimals: digit * scale)
      behind = next.end
    }
    return scale < 1 ? behind : nil
  }

  /// Twenty-first, one hundred and fifth.
  private func ordinal(behind span: NumberSpan, _ amount: EnglishAmount) -> NumberSpan? {
    let end = span.range.upperBound
    let start = span.value >= 100 ? text.end(of: "and", from: end) ?? end : end
    var amount = amount
    guard let next = text.numberWord(from: start), case .ordinal(let last) = next.word,
      isOrdinal(span, last), amount.take(last >= 100 ? .hundred : next.word)
    else { return nil }
    // "a thirty-second delay" and "thirty second" are times.
    if last == 2, text[start] == " " || text.has("a|every", before: span.range.lowerBound) {
      return nil
    }
    return NumberSpan(
      range: span.range.lowerBound..<next.end, value: amount.value, form: .ordinal)
  }

  /// The one of "a day or two".
  private func articleAndOr(before span: NumberSpan) -> NumberSpan? {
    guard span.value == 2, let or = text.start(of: "or", before: span.range.lowerBound) else {
      return nil
    }
    let end = text.skippingSpaces(before: or)
    let word = text.startOfLetters(before: end)
    guard let article = text.start(of: "a|an", before: word) else { return nil }
    return NumberSpan(range: article..<(article + 1), value: 1)
  }

  /// One hundredth and two fifth are no ordinals.
  private func isOrdinal(_ span: NumberSpan, _ last: Double) -> Bool {
    last == 100 ? 2..<100 ~= span.value : last < 100 && span.value >= 20
  }

  /// Two thirds, one third, three quarters.
  private func share(_ span: NumberSpan) -> NumberSpan? {
    guard let next = text.numberWord(from: span.range.upperBound) else { return nil }
    let range = span.range.lowerBound..<next.end
    switch next.word {
    case .part(let whole) where span.value < whole && (whole != 4 || span.value != 2):
      return NumberSpan(range: range, value: span.value / whole, form: .known(.share))
    case .ordinal(let whole) where span.value == 1 && whole > 2 && text[next.end] != "-":
      return NumberSpan(range: range, value: 1 / whole, form: .known(.share))
    case .quarter where span.value == 1:
      return NumberSpan(range: range, value: 0.25, form: .known(.share))
    default: return nil
    }
  }

  /// `one` alone is a pronoun as often as a number: one of the, no one, one another.
  private func isArticle(_ span: NumberSpan) -> Bool {
    let range = span.range
    guard range.count == 3, span.value == 1 else { return false }
    if text.has(EnglishNumbers.exact, at: range.upperBound) { return false }
    if text.has(Counted.english, before: range.lowerBound) { return false }
    guard let or = text.end(of: "or|to|in|out of|in every", from: range.upperBound),
      let next = text.numberWord(from: or), case .unit(let value) = next.word
    else { return true }
    return value <= 1
  }

  private static let exact: Phrases = "percent|per cent|percentage point|o'clock|tenth|hundredth"
}

extension NumberText {
  /// The number word behind a space or a hyphen.
  func numberWord(from index: Int) -> (word: NumberWord, end: Int)? {
    guard self[index] == " " || self[index] == "-" else { return nil }
    let start = skippingSpaces(from: index + (self[index] == "-" ? 1 : 0))
    let end = endOfLetters(from: start)
    return NumberWord(key(of: start..<end)).map { ($0, end) }
  }
}

/// Walks through a text once and hands each sign of a number to its reader.
struct NumberScanner {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  func spans() -> [NumberSpan] {
    var spans: [NumberSpan] = []
    var index = 0
    while index < text.count {
      let reading = reading(at: index)
      spans += reading.spans
      index = max(reading.end, index + 1)
    }
    return spans
  }

  private func reading(at index: Int) -> NumberReading {
    if text.isLetter(at: index) { return word(at: index) }
    let scalar = text[index]
    if text.digit(at: index) != nil { return Digits(text).reading(at: index) }
    if scalar.isASCII { return NumberReading(end: index + 1) }
    if VulgarFraction.value(of: scalar) != nil { return Digits(text).vulgarFraction(at: index) }
    if ChinesePhrases.signs.contains(scalar), let span = ChinesePhrases.span(in: text, at: index) {
      return NumberReading(span)
    }
    if Numeral.signs.contains(scalar) { return ChineseNumbers(text).reading(at: index) }
    return NumberReading(end: index + 1)
  }

  private func word(at index: Int) -> NumberReading {
    let range = index..<text.endOfLetters(from: index)
    guard let word = NumberWord(text.key(of: range)) else {
      return NumberReading(end: range.upperBound)
    }
    return EnglishWords(text).reading(of: word, in: range)
  }
}

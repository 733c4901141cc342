/// What multiplies a number from behind: 4000 亿, 二十多万, 3 亿 5000 万, 3.5 million, 40k.
struct Magnitude {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  /// A span with the units behind it.
  func grown(_ span: NumberSpan) -> NumberSpan {
    let chinese = withUnits(span)
    return chinese.range == span.range ? withWords(span) : withRest(chinese)
  }

  private func withUnits(_ span: NumberSpan) -> NumberSpan {
    var grown = span
    var next = text.skippingSpaces(from: span.range.upperBound)
    if Magnitude.more.contains(text[next]), isUnit(at: next + 1), text[next + 1] != "百" {
      next += 1
    }
    if text.has("个亿", at: next) { next += 1 }
    var units: [Double] = []
    while isUnit(at: next), let unit = Numeral(text[next])?.unit {
      units.append(unit)
      next += 1
    }
    guard let last = units.last else { return span }
    let factor = units.reduce(1, *)
    grown.value *= factor
    grown.range = span.range.lowerBound..<next
    grown.scales = [factor, last]
    return grown
  }

  /// Also "more than": 3000 多万.
  private static let more: ScalarSet = "多余来"

  /// 百 to 兆, but for the names of measures: 千克, 千瓦, 百分, 兆字节.
  private func isUnit(at index: Int) -> Bool {
    guard let unit = Numeral(text[index])?.unit, unit >= 100 else { return false }
    return unit == 1e4 || unit == 1e8 || !Magnitude.measures.contains(text[index + 1])
  }

  private static let measures: ScalarSet = "克米瓦卡伏赫焦帕字分比欧"

  /// 3 亿 5000 万: a smaller part behind a greater one.
  private func withRest(_ span: NumberSpan) -> NumberSpan {
    guard let scale = span.scales.first else { return span }
    let start = text.skippingSpaces(from: span.range.upperBound)
    guard text.digit(at: start) != nil else { return span }
    let (value, end) = Digits(text).number(from: start)
    let rest = withUnits(NumberSpan(range: start..<end, value: value))
    guard !rest.scales.isEmpty, rest.value < scale else { return span }
    return NumberSpan(
      range: span.range.lowerBound..<rest.range.upperBound, value: span.value + rest.value)
  }

  /// Thousand to trillion, k, bn.
  private func withWords(_ span: NumberSpan) -> NumberSpan {
    var grown = span
    while let next = text.numberWord(from: grown.range.upperBound), let factor = factor(next.word) {
      grown.value *= factor
      grown.range = span.range.lowerBound..<next.end
      grown.scales = factor >= 1000 ? [factor] : []
    }
    return grown.range == span.range ? withLetters(span) : grown
  }

  private func factor(_ word: NumberWord) -> Double? {
    switch word {
    case .scale(let factor), .group(let factor): factor
    case .hundred: 100
    default: nil
    }
  }

  private func withLetters(_ span: NumberSpan) -> NumberSpan {
    let start = text.skippingSpaces(from: span.range.upperBound)
    let end = text.endOfLetters(from: start)
    guard end > start, end - start <= 3, text.digit(at: end) == nil,
      let factor = MagnitudeLetters(text).factor(of: span, letters: start..<end)
    else { return span }
    return NumberSpan(
      range: span.range.lowerBound..<end, value: span.value * factor, scales: [factor])
  }
}

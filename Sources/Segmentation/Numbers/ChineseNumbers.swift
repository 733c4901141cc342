/// Numbers in Chinese characters: 两千三百万, 二〇二六, 七八个, 三点五亿, 二十多万.
struct ChineseNumbers {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  func reading(at start: Int) -> NumberReading {
    let run = run(at: start)
    let numerals = numerals(run)
    if let weekday = ChineseCalendar(text).weekday(run, numerals) { return NumberReading(weekday) }
    guard ChineseMeaning(text).isMeant(run, numerals) else {
      return NumberReading(end: run.upperBound)
    }
    if let pair = estimate(run, numerals) { return NumberReading(pair, end: run.upperBound) }
    if let decimal = decimal(run, numerals) { return NumberReading(decimal) }
    guard isCardinal(run, numerals) else { return NumberReading(end: run.upperBound) }
    let span = NumberSpan(
      range: run, value: ChineseAmount.value(of: numerals), scales: scales(numerals))
    return NumberReading(Magnitude(text).grown(span))
  }

  /// Numerals for cheques and common ones do not mix.
  private func run(at start: Int) -> Range<Int> {
    let others = Numeral.formal.contains(text[start]) ? Numeral.common : Numeral.formal
    var end = start
    while Numeral.signs.contains(text[end]), !others.contains(text[end]) { end += 1 }
    return start..<max(end, start + 1)
  }

  private func numerals(_ run: Range<Int>) -> [Numeral] { run.compactMap { Numeral(text[$0]) } }

  /// What the units at the end multiply by, together and the last alone.
  private func scales(_ numerals: [Numeral]) -> [Double] {
    let units = numerals.reversed().prefix { $0.unit != nil }.compactMap(\.unit)
    guard let last = units.first, last >= 1e4 else { return [] }
    return [units.reduce(1, *), last]
  }

  /// 七八, 三两, 七八十 and 十七八: two neighbouring digits are two numbers.
  private func estimate(_ run: Range<Int>, _ numerals: [Numeral]) -> [NumberSpan]? {
    guard let first = numerals.indices.first(where: { isEstimate(numerals[$0...]) }) else {
      return nil
    }
    let (tens, rest) = (numerals[..<first], numerals[(first + 2)...])
    guard tens.isEmpty || tens.last?.unit == 10 && rest.isEmpty,
      rest.allSatisfy({ $0.unit != nil })
    else { return nil }
    let more = tens.isEmpty ? 0 : ChineseAmount.value(of: Array(tens))
    let factor = rest.reduce(1) { $0 * ($1.unit ?? 1) }
    let middle = run.lowerBound + first + 1
    return [
      NumberSpan(
        range: run.lowerBound..<middle, value: more + (numerals[first].digit ?? 0) * factor),
      NumberSpan(
        range: middle..<run.upperBound, value: more + (numerals[first + 1].digit ?? 0) * factor),
    ]
  }

  private func isEstimate(_ numerals: ArraySlice<Numeral>) -> Bool {
    guard let first = numerals.first?.digit, let second = numerals.dropFirst().first?.digit else {
      return false
    }
    return first > 0 && second == first + 1 || first == 3 && second == 2
  }

  /// Two digits without a unit are words such as 三五; but 九八年, 七五折, 二〇.
  private func isCardinal(_ run: Range<Int>, _ numerals: [Numeral]) -> Bool {
    guard numerals.count > 1, !numerals.contains(where: { $0.unit != nil }) else { return true }
    if run.contains(where: { text[$0] == "两" }) { return false }
    return numerals.count > 2 || text.has("年|折|点|号", at: run.upperBound)
      || numerals.contains { $0.digit == 0 }
  }

  /// 三点五, 零点五亿; but 三点五十分 is a time.
  private func decimal(_ run: Range<Int>, _ numerals: [Numeral]) -> NumberSpan? {
    guard text[run.upperBound] == "点", !Numeral.formal.contains(text[run.lowerBound]) else {
      return nil
    }
    let start = run.upperBound + 1
    let places = self.numerals(self.run(at: start)).prefix { $0.digit != nil }
    let end = start + places.count
    guard !places.isEmpty, text[end] != "十", text[end] != "刻" else { return nil }
    if text[end] == "分", text[end + 1] != "之", places.first?.digit == 0 { return nil }
    let fraction = places.reversed().reduce(0) { ($0 + ($1.digit ?? 0)) / 10 }
    let whole = ChineseAmount.value(of: numerals)
    return Magnitude(text).grown(
      NumberSpan(range: run.lowerBound..<end, value: whole + fraction))
  }
}

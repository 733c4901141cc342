import Segmentation

extension NumberSurroundings {
  /// The unit of a number, and where number and unit stand; a word may mean several units.
  func measured(_ number: NumberedText.Number) -> (measures: [Measure], whole: Range<Int>)? {
    guard number.mention.kind == .amount || number.mention.kind == .share else { return nil }
    let range = number.range
    let before = before(range)
    let behind = behind(range, number.mention.value)
    let start = before?.start ?? range.lowerBound
    guard let behind else { return before.map { ($0.measures, start..<range.upperBound) } }
    let isPrefixed = before != nil && !behind.measures.contains(where: \.isMoney)
    return (isPrefixed ? before?.measures ?? [] : behind.measures, start..<behind.end)
  }

  /// $5, 人民币 5 元.
  private func before(_ range: Range<Int>) -> (measures: [Measure], start: Int)? {
    for (phrases, measures) in MeasureWords.before {
      if let start = text.start(of: phrases, before: range.lowerBound) { return (measures, start) }
    }
    return nil
  }

  private func behind(
    _ range: Range<Int>, _ value: Double
  ) -> (measures: [Measure], end: Int)? {
    let start = skippingHyphen(range.upperBound)
    let places = [start, text.end(of: NumberSurroundings.between, from: start)]
    for case let place? in places {
      if let found = measure(at: place), !isYear(value, found.end) { return found }
    }
    if text[start] == "分", text.has("角|毛", before: range.lowerBound) {
      return (SmallChange.fen, start + 1)
    }
    // An hour and a half, 半小时.
    for place in range.dropFirst() {
      if let found = measure(at: place), found.end <= range.upperBound {
        return (found.measures, range.upperBound)
      }
    }
    return nil
  }

  /// The unit whose word stands at a place.
  private func measure(at place: Int) -> (measures: [Measure], end: Int)? {
    for (phrases, measures) in MeasureWords.behind {
      guard let end = text.end(of: phrases, from: place) else { continue }
      // The H of H100 is no hour.
      if text.isLetter(at: end - 1), text.digit(at: end) != nil { continue }
      return measures.isEmpty ? nil : (measures, end)
    }
    return nil
  }

  /// 24-month
  private func skippingHyphen(_ end: Int) -> Int {
    (text[end] == "-" || text[end] == "–") && text.isLetter(at: end + 1) ? end + 1 : end
  }

  /// 2024 年 is no time of 2024 years, nor is 九八年 one of 98.
  private func isYear(_ value: Double, _ end: Int) -> Bool {
    guard text[end - 1] == "年" else { return false }
    if 1000...2999 ~= value { return true }
    return 21..<100 ~= value && text.digit(at: end - 2) == nil && text[end - 3] != "十"
  }

  /// What may stand between a number and its unit.
  private static let between: Phrases = """
    个半|个多|多个|余个|来个|多|余|来|几|整个|整|半|个|more|full|whole|long|short|working|business|\
    calendar|trading|consecutive|straight|additional|extra|further|odd|solid|such|of a|of an|of one|a|an|us|\
    american|chinese
    """
}

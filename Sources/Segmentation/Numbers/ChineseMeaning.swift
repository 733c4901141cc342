/// Whether Chinese numerals mean a number: not in 千万不要, 一直, 三心二意, 几十.
struct ChineseMeaning {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  func isMeant(_ run: Range<Int>, _ numerals: [Numeral]) -> Bool {
    if isVague(run) { return false }
    if text.has("分之", at: run.upperBound) || text.has("分之", before: run.lowerBound) {
      return true
    }
    guard hasCount(run, numerals), !ChineseIdioms.hold(run, in: text) else { return false }
    return run.count > 1 || isCounting(run.lowerBound)
  }

  /// 几十, 数百, 上千, 十几.
  private func isVague(_ run: Range<Int>) -> Bool {
    if text[run.upperBound] == "几" { return true }
    let before = text[run.lowerBound - 1]
    let first = text[run.lowerBound]
    return first == "十" && (before == "几" || before == "数")
      || ChineseMeaning.units.contains(first) && ChineseMeaning.vague.contains(before)
  }

  private static let vague: ScalarSet = "几数上成"
  private static let units: ScalarSet = "百千万亿"

  /// 千万 and 百 in 百姓 are words: a number begins with a digit or with ten.
  private func hasCount(_ run: Range<Int>, _ numerals: [Numeral]) -> Bool {
    switch numerals.first {
    case .digit: true
    case .unit(let unit): unit < 100 && (unit > 10 || !isDegree(run))
    case nil: false
    }
  }

  /// 十分 is "very", but for 十分钟 and 三点十分.
  private func isDegree(_ run: Range<Int>) -> Bool {
    run.count == 1 && text[run.upperBound] == "分" && text[run.upperBound + 1] != "钟"
      && text[run.lowerBound - 1] != "点"
  }

  /// A single numeral has a measure word behind it, or a word of counting before it.
  private func isCounting(_ index: Int) -> Bool {
    let numeral = text[index]
    let behind = text[text.skippingSpaces(from: index + 1)]
    let before = text[text.skippingSpaces(before: index) - 1]
    if Numeral.formal.contains(numeral) { return false }
    if before == "第" || before == "负" || text.has(Counted.inOrder, at: index + 1) { return true }
    if before == "初" { return behind == "日" || text[index - 2] == "月" }
    if behind == "是" { return isItem(index) }
    if numeral == "一", !isRange(from: index) {
      return isExactlyOne(index, behind: behind, before: before)
    }
    if ChineseMeaning.counting.contains(before) || isRange(from: index) { return true }
    if behind == "点", numeral == "零" { return Numeral(text[index + 2])?.digit != nil }
    if text.has(ChineseMeasures.words, at: index) { return false }
    return ChineseMeasures.all.contains(behind) && !text.has(ChineseMeasures.none, at: index + 1)
  }

  /// The first of 三到五倍.
  private func isRange(from index: Int) -> Bool {
    guard let end = text.end(of: "到|至|或|、|-|–|~", from: index + 1) else {
      return false
    }
    let next = text.skippingSpaces(from: end)
    return text.digit(at: next) != nil
      || (Numeral(text[next])?.digit != nil || text[next] == "十")
        && ChineseMeasures.all.contains(text[next + 1])
  }

  /// The 二 of 二是 at the start of a clause.
  func isItem(_ index: Int) -> Bool {
    ChineseMeaning.breaks.contains(text[index - 1])
  }

  private static let breaks: ScalarSet = "\n ，。；：:;“"

  private static let counting: ScalarSet = "约近超达仅非"

  /// 一个 is "a", but 一倍, 一月, 一个百分点.
  private func isExactlyOne(
    _ index: Int, behind: Unicode.Scalar, before: Unicode.Scalar
  ) -> Bool {
    if ChineseMeasures.exact.contains(behind) || text.has(ChineseMeasures.exactWords, at: index + 1)
    {
      return !text.has(ChineseMeasures.none, at: index + 1)
    }
    if text[index + 2] == "半", ChineseMeasures.all.contains(behind) {
      return behind != "点" || text[index + 3] != "点"
    }
    if before == "月" { return behind == "日" || behind == "号" }
    if before == "点", text[index + 1] == "刻" { return true }
    guard behind == "点" else { return false }
    return Numeral(text[index + 2]) != nil || text.has("钟|半", at: index + 2)
      || ClockWords.chinesePeriod(in: text, before: index) != nil
  }
}

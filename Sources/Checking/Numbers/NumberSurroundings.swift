import Segmentation

/// Reads what the words around a number say about it.
struct NumberSurroundings {
  let text: NumberText

  /// A number with all that stands around it.
  ///
  /// - Parameters:
  ///   - number: a number of the text.
  ///   - mayFall: whether words of the text say that something lies below zero.
  /// - Returns: the number with its unit.
  func written(_ number: NumberedText.Number, mayFall: Bool) -> WrittenNumber {
    let isInName = isInName(number.range)
    let measured = isInName ? nil : measured(number)
    let whole = withTimes(number.mention, measured?.whole ?? number.range)
    let (values, measures) = values(number, measured?.measures ?? [])
    // Half an hour is as much an amount as 30 minutes are.
    let isPart = number.mention.kind == .share && !measures.allSatisfy(\.isPart)
    return WrittenNumber(
      kind: isPart ? .amount : number.mention.kind, values: values, measures: measures,
      isApproximate: isApproximate(whole), isAtLeast: isAtLeast(number.range),
      isInDigits: isInDigits(number),
      namePrefix: isInName ? namePrefix(number.range) : nil, isGrowth: isGrowth(number.range),
      isBare: isBare(whole.upperBound), mayFall: mayFall, timeOfDay: timeOfDay(number),
      doubt: doubt(number.range),
      range: number.range, whole: whole)
  }

  /// 18th counts as a word: what it counts is often known without it.
  private func isInDigits(_ number: NumberedText.Number) -> Bool {
    if number.mention.kind == .ordinal, text.isLetter(at: number.range.upperBound - 1) {
      return false
    }
    return number.range.contains { text.digit(at: $0) != nil }
  }

  /// The number as it is written, what else it may mean, and its unit.
  private func values(
    _ number: NumberedText.Number, _ measures: [Measure]
  ) -> ([Double], [Measure]) {
    let (value, range) = (number.mention.value, number.range)
    switch number.mention.kind {
    case .share: return share(value, range, measures)
    case .multiple: return ([value], [.whole])
    case .amount: return ([value] + otherAmounts(value, range), measures)
    case .decade: return ([value, value.truncatingRemainder(dividingBy: 100)], measures)
    case .century: return ([value, (value - 1) * 100], measures)
    case .ordinal where text.has("a|one", before: range.lowerBound) && value > 2:
      // By a third.
      return ([value, 1 / value], [.whole])
    default: return ([value], measures)
    }
  }

  /// 30 per cent is 30, 三成 0.3 of a whole, 半小时 0.5 of an hour.
  private func share(
    _ value: Double, _ range: Range<Int>, _ measures: [Measure]
  ) -> ([Double], [Measure]) {
    if isHalfOfSome(range) { return ([value], [.whole]) }
    guard let measure = measures.first(where: \.isPart) else {
      if !measures.isEmpty { return ([value], measures) }
      let isPercent = range.contains { text[$0] == "百" } && value <= 1
      return isPercent ? ([value * 100], [.percent]) : ([value], [.whole])
    }
    // 四分之一个百分点 and half a percent are parts of these.
    return ([isFraction(range) ? value : value / measure.size], [measure])
  }

  /// 上半年 is half of a certain year.
  private func isHalfOfSome(_ range: Range<Int>) -> Bool {
    text[range.lowerBound] == "半" && NumberSurroundings.some.contains(text[range.lowerBound - 1])
  }

  private static let some: ScalarSet = "上下前后大小多"

  /// 为-1 is a minus or a hyphen, 民国三十八年 1949, the three of three or four hundred 300, 二十两 20
  /// taels, and 3K and 100 兆 may be kelvins and megabits.
  private func otherAmounts(_ value: Double, _ range: Range<Int>) -> [Double] {
    let before = range.lowerBound - 1
    if text[before] == "-", !text.isLetter(at: before - 1), text.digit(at: before - 1) == nil {
      return [-value]
    }
    if text.has("民国", before: range.lowerBound) { return [value + 1911] }
    if value < 10, text.isLetter(at: range.lowerBound), text.has("or", at: range.upperBound) {
      return [value * 100]
    }
    switch text[range.upperBound - 1] {
    case "兆": return [value / 1e12]
    case "两" where range.count > 1: return [2.0, 20, 200, 2000].map { value - $0 }
    case "K", "k": return [value / 1000]
    default: return []
    }
  }

  private func withTimes(_ mention: NumberMention, _ range: Range<Int>) -> Range<Int> {
    if mention.kind == .time { return wholeTime(range) }
    guard mention.kind == .multiple,
      let end = text.end(of: "倍|fold|-fold|times|x", from: range.upperBound)
    else { return range }
    return range.lowerBound..<end
  }

  /// Whether the text stops behind a number, so that no word there can be a unit.
  private func isBare(_ end: Int) -> Bool {
    text[end - 1] != "兆"
      && NumberSurroundings.stops.contains(text[text.skippingSpaces(from: end)])
  }

  private static let stops: ScalarSet = "\n。，；、）)！？!?.,;”\""
}

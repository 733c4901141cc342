import Segmentation

/// Reads what the words around a number say about it.
struct NumberSurroundings {
  let text: NumberText

  /// The unit of a number and where number and unit stand.
  func measures(of number: NumberedText.Number) -> (measures: [Measure], whole: Range<Int>) {
    let range = number.range
    let kinds: [NumberMention.Kind] = [.amount, .share]
    guard kinds.contains(number.mention.kind), !isInName(range) else { return ([], range) }
    var whole = range
    var found: [Measure] = []
    for (phrases, measures) in MeasureWords.before {
      guard let start = text.start(of: phrases, before: range.lowerBound) else { continue }
      found = measures
      whole = start..<range.upperBound
      break
    }
    if let (measures, end) = behind(range, number.mention) {
      if found.isEmpty || measures.contains(where: \.isMoney) { found = measures }
      whole = whole.lowerBound..<end
    }
    return (found, whole)
  }

  private func behind(
    _ range: Range<Int>, _ mention: NumberMention
  ) -> (measures: [Measure], end: Int)? {
    let start = skippingHyphen(range.upperBound)
    let next = text.end(of: NumberSurroundings.between, from: start)
    for place in [start, next].compactMap({ $0 }) {
      if let found = measure(at: place), !isYear(mention, found.end) { return found }
    }
    // An hour and a half, 半小时.
    return range.dropFirst().lazy.compactMap { place -> (measures: [Measure], end: Int)? in
      guard let found = measure(at: place), found.end <= range.upperBound, !found.measures.isEmpty
      else { return nil }
      return (found.measures, range.upperBound)
    }.first
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

  private func skippingHyphen(_ end: Int) -> Int {
    (text[end] == "-" || text[end] == "–") && text.isLetter(at: end + 1) ? end + 1 : end
  }

  /// 2024 年 is no time of 2024 years.
  private func isYear(_ mention: NumberMention, _ end: Int) -> Bool {
    text[end - 1] == "年" && 1000...2999 ~= mention.value
      || text[end - 1] == "年" && mention.value < 100 && text[end - 3] != "十"
        && text.digit(at: end - 2) == nil && Int(mention.value) > 20
  }

  private static let between: Phrases = """
    个半|个多|多个|余个|来个|多|余|来|几|整个|整|半|more|full|whole|long|short|working|business|\
    calendar|trading|consecutive|straight|additional|extra|further|odd|solid|such|of a|million|a|an|\
    个|us|american|chinese
    """

  /// Whether the number is only about right.
  func isApproximate(_ whole: Range<Int>) -> Bool {
    text.has(NumberSurroundings.about, before: whole.lowerBound)
      || text.has(NumberSurroundings.orSo, at: whole.upperBound)
      || NumberSurroundings.more.contains(text[text.skippingSpaces(before: whole.upperBound) - 1])
      || text.has("多|余|来", at: whole.upperBound)
      || whole.contains { NumberSurroundings.more.contains(text[$0]) }
  }

  private static let more: ScalarSet = "多余来"

  private static let about: Phrases = """
    约|大约|约有|约为|近|将近|接近|超|超过|超出|大概|差不多|逾|不到|不足|几乎|共约|据估计|大致|大概是|约合|估计|大约有|大概有|\
    大约为|大约是|不止|近乎|约莫|~|≈|about|around|nearly|almost|roughly|approximately|over|more than|just over|just under|\
    some|circa|c.|close to|an estimated|estimated|approaching|approx.|approx|about a|nearly a|almost a|roughly a|over a|\
    upwards of|north of|in excess of|not quite|maybe|perhaps|like|probably|on the order of
    """

  private static let orSo: Phrases = """
    左右|上下|开外|出头|多|余|有余|or so|or more|or less|odd|-odd|plus|+|-plus|approximately|and more|somewhat
    """

  /// Whether letters, a path or an underscore make a name of the number.
  func isInName(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard text.digit(at: start) != nil || text.digit(at: end - 1) != nil else { return false }
    let before = text[start - 1]
    if text.isLetter(at: start - 1) || isInPlaceholder(start) { return true }
    if NumberSurroundings.joints.contains(before), isNameSign(start - 2) { return true }
    let next = text[end]
    if NumberSurroundings.joints.contains(next), isNameSign(end + 1), !text.has(NumberSurroundings.ordinary, at: end) {
      return next != "-" || text.digit(at: start) == nil
    }
    return next == "_" || next == "}" || before == ":" && text[start - 2] != " " && text.digit(at: start - 2) == nil && text[start - 2].isASCII
  }

  /// The letters and signs right before a number.
  func namePrefix(_ range: Range<Int>) -> [Unicode.Scalar] {
    var start = range.lowerBound
    while text[start - 1].isASCII, text[start - 1] != " ", text[start - 1] != "\n" { start -= 1 }
    return (start..<range.lowerBound).map { text[$0] }
  }

  /// %1, {0}, %2$s, %.250s.
  private func isInPlaceholder(_ start: Int) -> Bool {
    var first = start - 1
    while text.digit(at: first) != nil || text[first] == "." || text[first] == "$" { first -= 1 }
    if text[first] == "%" { return text.digit(at: first - 1) == nil }
    return NumberSurroundings.placeholders.contains(text[start - 1])
  }

  private static let placeholders: ScalarSet = "{^_#@=\\"

  private static let ordinary: Phrases = "-|–"
  private static let joints: ScalarSet = "-./_:@#=\\"

  private func isNameSign(_ index: Int) -> Bool {
    text.isLetter(at: index) || text[index] == "_" || text[index] == "/"
  }

  /// Whether the number says by how much something grows.
  func isGrowth(_ range: Range<Int>) -> Bool {
    let end = text.skippingSpaces(before: range.lowerBound)
    // 增长了一倍 is read as twice as much.
    if range.count == 1, text[range.lowerBound] == "一" || text[range.lowerBound] == "1" { return false }
    return text.has(NumberSurroundings.grows, before: end)
      || text.has("more|fold|-fold|increase|growth|higher|larger|greater", at: text.end(of: "times|%|percent", from: range.upperBound) ?? range.upperBound)
      || text.has("increase of|increased by|grew by|grown by|rose by|risen by|growth of|up by|up|increased|rose|grew|grow|increase|jumped|jump of|gain of|gained|surged", before: end)
  }

  private static let grows: Phrases = """
    增长|增长了|增加|增加了|上涨|上涨了|提高|提高了|上升|上升了|扩大|扩大了|增|涨|涨了|多|多了|高|高了|高出|高出了|快|快了|大|大了|超出|升|攀升|攀升了|\
    提升|提升了|飙升|飙升了|猛增|激增|激增了|暴涨|暴涨了|翻了|贵了|贵|长了|长
    """

  /// Whether a text goes on with nothing that could be a unit.
  func isBare(_ end: Int) -> Bool {
    let next = text[text.skippingSpaces(from: end)]
    return NumberSurroundings.ends.contains(next)
  }

  private static let ends: ScalarSet = "\n。，；、）)！？!?.,;”\""
}

import Segmentation

extension NumberSurroundings {
  /// Whether words say that a number is only about right: 约, 近, about, or so.
  func isApproximate(_ whole: Range<Int>) -> Bool {
    text.has(NumberSurroundings.about, before: whole.lowerBound)
      || text.has(NumberSurroundings.orSo, at: whole.upperBound)
      || whole.contains { NumberSurroundings.more.contains(text[$0]) }
  }

  private static let more: ScalarSet = "多余来"

  /// Whether words say that a number is somewhat more: 两百余, 3000 多万, twenty-odd.
  func isAtLeast(_ range: Range<Int>) -> Bool {
    text.has("多|余|有余|odd|-odd|-plus|+|and some|some", at: range.upperBound)
      || range.contains { text[$0] == "多" || text[$0] == "余" }
  }

  private static let about: Phrases = """
    约|大约|约有|约为|近|将近|接近|超|超过|超出|大概|差不多|逾|不到|不足|几乎|共约|据估计|大致|大概是|\
    约合|估计|大约有|大概有|大约为|大约是|不止|近乎|约莫|~|≈|about|around|nearly|almost|roughly|\
    approximately|over|more than|just over|just under|some|circa|c.|close to|an estimated|estimated|\
    approaching|approx.|approx|about a|nearly a|almost a|roughly a|over a|upwards of|north of|\
    in excess of|not quite|maybe|perhaps|like|probably|on the order of
    """

  private static let orSo: Phrases = """
    左右|上下|开外|出头|多|余|有余|or so|or more|or less|odd|-odd|plus|+|-plus|approximately|and more
    """

  /// Whether a number says by how much something grows: 增长了两倍, 50 % more.
  func isGrowth(_ range: Range<Int>) -> Bool {
    // 增长了一倍 is read as twice as much.
    if range.count == 1, text[range.lowerBound] == "一" || text[range.lowerBound] == "1" {
      return false
    }
    let behind = text.end(of: "times|%|percent", from: range.upperBound) ?? range.upperBound
    return text.has(NumberSurroundings.grows, before: range.lowerBound)
      || text.has("more|fold|-fold|increase|growth|higher|larger|greater", at: behind)
  }

  private static let grows: Phrases = """
    增长|增长了|增加|增加了|上涨|上涨了|提高|提高了|上升|上升了|扩大|扩大了|增|涨|涨了|多|多了|高|高了|\
    高出|高出了|快|快了|大|大了|超出|升|攀升|攀升了|提升|提升了|飙升|飙升了|猛增|激增|激增了|暴涨|暴涨了|\
    翻了|贵|贵了|长|长了|increase of|increased by|grew by|grown by|rose by|risen by|growth of|\
    up by|up|increased|rose|grew|grow|increase|jumped|jump of|gain of|gained|surged
    """
}

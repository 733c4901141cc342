import Segmentation

/// What the words of a text may stand for that are not read as numbers: a couple, noon, 双方, 一米八,
/// Chinese numerals in words.
struct ImpliedNumbers {
  private var values: Set<Double> = []

  /// - Parameters:
  ///   - text: a text.
  ///   - taken: ranges of the numbers that are read.
  init(in text: NumberText, besides taken: [Range<Int>]) {
    var isFree = [Bool](repeating: true, count: text.count)
    for index in taken.joined() where index < isFree.count { isFree[index] = false }
    var run: Double?
    for index in 0..<text.count {
      values.formUnion(ImpliedNumbers.decimals(at: index, in: text))
      guard isFree[index] else {
        run = nil
        continue
      }
      values.formUnion(ImpliedWords.values(at: index, in: text))
      run = ImpliedNumbers.grown(run, by: ImpliedNumbers.digits[text[index]])
      if let run { values.insert(run) }
      if let digit = ImpliedNumbers.digits[text[index]] { values.insert(digit) }
    }
  }

  func contain(_ number: WrittenNumber) -> Bool {
    number.values.contains(where: values.contains)
      || number.clock.map { values.contains($0 / 60) } ?? false
  }

  /// A run of Chinese numerals with one more.
  private static func grown(_ run: Double?, by digit: Double?) -> Double? {
    guard let digit else { return nil }
    guard let run else { return digit }
    return digit >= 10 ? run * digit : run + digit
  }

  /// 一米七五 is 1.75, 三块五 is 3.5.
  private static func decimals(at index: Int, in text: NumberText) -> [Double] {
    guard joints.contains(text[index]), let whole = digits[text[index - 1]], whole < 10,
      let tenth = digits[text[index + 1]], tenth < 10
    else { return [] }
    let short = whole + tenth / 10
    guard let hundredth = digits[text[index + 2]], hundredth < 10 else { return [short] }
    return [short, (whole * 100 + tenth * 10 + hundredth) / 100]
  }

  private static let joints: ScalarSet = "米块元尺斤"

  private static let digits: [Unicode.Scalar: Double] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "十": 10, "百": 100, "千": 1000, "万": 1e4, "亿": 1e8,
  ]
}

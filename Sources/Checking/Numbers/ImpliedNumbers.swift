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
    var run: Run?
    for index in 0..<text.count {
      values.formUnion(ImpliedNumbers.decimals(at: index, in: text))
      guard isFree[index] else {
        run = nil
        continue
      }
      values.formUnion(ImpliedWords.values(at: index, in: text))
      run = ImpliedNumbers.digits[text[index]].map { Run(run, and: $0) }
      guard let run else { continue }
      values.formUnion([run.last, run.amount, run.positional])
      if text[index + 1] == "分" || text[index + 1] == "成" { values.insert(run.last * 10) }
    }
  }

  func contain(_ number: WrittenNumber) -> Bool {
    number.values.contains(where: values.contains)
      || number.clock.map { values.contains($0 / 60) } ?? false
  }

  /// Chinese numerals one behind another, as an amount and digit by digit: 六四 is 10 and 64.
  private struct Run {
    let last: Double
    let amount: Double
    let positional: Double

    init(_ run: Run?, and digit: Double) {
      last = digit
      amount = run.map { digit >= 10 ? $0.amount * digit : $0.amount + digit } ?? digit
      positional = (run?.positional ?? 0) * 10 + digit
    }
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

import Segmentation

/// A number that tells only how many digits it has: 几十, 数百万, dozens, hundreds of thousands.
struct VagueNumber: Sendable {
  let low: Double
  let high: Double

  /// Indices of scalars.
  let range: Range<Int>

  func covers(_ number: WrittenNumber) -> Bool { low * 0.9...high * 1.1 ~= number.value }

  static func all(in text: NumberText) -> [VagueNumber] {
    var found: [VagueNumber] = []
    var index = 0
    while index < text.count {
      let next =
        text.isLetter(at: index)
        ? VagueWords(text).number(at: index) : VagueNumerals(text).number(at: index)
      if let next { found.append(next) }
      index = max(index + 1, next?.range.upperBound ?? 0)
    }
    return found
  }
}

/// 几十, 数百万, 十几, 百余, 成千上万.
private struct VagueNumerals {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  func number(at start: Int) -> VagueNumber? {
    if let end = text.end(of: "成百上千|成千上万|千千万万", from: start) {
      return VagueNumber(low: 100, high: 100_000, range: start..<end)
    }
    let isBefore = VagueNumerals.before.contains(text[start])
    let (end, size) = size(from: isBefore ? start + 1 : start)
    guard size > 1 else { return nil }
    if isBefore { return VagueNumber(low: size, high: size * 10, range: start..<end) }
    guard VagueNumerals.behind.contains(text[end]), scale(text[start - 1]) == nil else {
      return nil
    }
    let (next, factor) = self.size(from: end + 1)
    return VagueNumber(low: size * factor, high: size * factor * 2, range: start..<next)
  }

  private static let before: ScalarSet = "几数上成"
  private static let behind: ScalarSet = "几多余来"

  /// Units one behind another: 十万.
  private func size(from start: Int) -> (end: Int, size: Double) {
    var (end, size) = (start, 1.0)
    while let unit = scale(text[end]) { (end, size) = (end + 1, size * unit) }
    return (end, size)
  }

  private func scale(_ scalar: Unicode.Scalar) -> Double? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    case "万": 1e4
    case "亿": 1e8
    default: nil
    }
  }
}

/// Dozens, tens of thousands, several hundred.
private struct VagueWords {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  func number(at start: Int) -> VagueNumber? {
    guard !text.isLetter(at: start - 1) else { return nil }
    if let end = text.end(of: "dozen or so|teens", from: start) {
      return VagueNumber(low: 10, high: 20, range: start..<end)
    }
    if let several = text.end(of: "several|few|many|couple of|some", from: start) {
      return value(VagueWords.singles, from: several).map { number($0.value, start..<$0.end) }
    }
    for (phrases, factor) in VagueWords.factors {
      guard let behind = text.end(of: phrases, from: start),
        let found = value(VagueWords.plurals, from: behind)
      else { continue }
      return number(found.value * factor, start..<found.end)
    }
    return value(VagueWords.plurals, from: start).map { number($0.value, start..<$0.end) }
  }

  private func number(_ low: Double, _ range: Range<Int>) -> VagueNumber {
    VagueNumber(low: low, high: low * 10, range: range)
  }

  private func value(
    _ words: [(Phrases, Double)], from start: Int
  ) -> (value: Double, end: Int)? {
    for (phrases, value) in words {
      if let end = text.end(of: phrases, from: start) { return (value, end) }
    }
    return nil
  }

  private static let factors: [(Phrases, Double)] = [
    ("tens of|dozens of", 10), ("hundreds of", 100),
  ]
  private static let plurals: [(Phrases, Double)] = [
    ("dozens|scores|tens", 10), ("hundreds", 100), ("thousands", 1000), ("millions", 1e6),
    ("billions", 1e9), ("trillions", 1e12),
  ]
  private static let singles: [(Phrases, Double)] = [
    ("dozen", 12), ("hundred", 100), ("thousand", 1000), ("million", 1e6), ("billion", 1e9),
    ("trillion", 1e12),
  ]
}

import Segmentation

/// A number that says only how many digits it has: 几十, 数百万, dozens, hundreds of thousands.
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
      let next = VagueNumber(in: text, at: index)
      if let next { found.append(next) }
      index = max(index + 1, next?.range.upperBound ?? 0)
    }
    return found
  }

  private init(_ low: Double, _ high: Double, _ range: Range<Int>) {
    (self.low, self.high, self.range) = (low, high, range)
  }

  private init?(in text: NumberText, at index: Int) {
    if text.isLetter(at: index) {
      guard !text.isLetter(at: index - 1), let found = VagueNumber.english(in: text, at: index)
      else { return nil }
      self = found
      return
    }
    guard VagueNumber.starts.contains(text[index]),
      let found = VagueNumber.chinese(in: text, at: index)
    else { return nil }
    self = found
  }

  private static let starts: ScalarSet = "几数上成十百千万"

  /// 几十, 数百万, 十几, 百余, 成千上万.
  private static func chinese(in text: NumberText, at start: Int) -> VagueNumber? {
    if let end = text.end(of: "成千上万|千千万万|成百上千", from: start) {
      return VagueNumber(text[start + 1] == "百" ? 100 : 1000, 100_000, start..<end)
    }
    let isBefore = "几数上成".unicodeScalars.contains(text[start])
    let units = isBefore ? start + 1 : start
    var (end, low) = size(in: text, from: units)
    guard end > units else { return nil }
    if isBefore { return VagueNumber(low, low * 10, start..<end) }
    guard "几多余来".unicodeScalars.contains(text[end]), scale(text[start - 1]) == nil else {
      return nil
    }
    end += 1
    let (next, factor) = size(in: text, from: end)
    low *= factor
    return VagueNumber(low, low * 2, start..<next)
  }

  /// Units one behind another: 十万.
  private static func size(in text: NumberText, from start: Int) -> (end: Int, size: Double) {
    var (end, size) = (start, 1.0)
    while let unit = scale(text[end]) { (end, size) = (end + 1, size * unit) }
    return (end, size)
  }

  private static func scale(_ scalar: Unicode.Scalar) -> Double? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    case "万": 1e4
    case "亿": 1e8
    default: nil
    }
  }

  /// Dozens, tens of thousands, several hundred.
  private static func english(in text: NumberText, at start: Int) -> VagueNumber? {
    var place = start
    var factor = 1.0
    for (phrases, value) in [("tens of", 10.0), ("hundreds of", 100), ("dozens of", 10)] as [(Phrases, Double)] {
      if let end = text.end(of: phrases, from: place), text.has(plurals, at: end) {
        (place, factor) = (text.skippingSpaces(from: end), value)
      }
    }
    if let end = text.end(of: "several|a few|few|many|couple of|some", from: place),
      text.has("dozen|hundred|thousand|million|billion|trillion", at: end)
    {
      place = text.skippingSpaces(from: end)
      for (phrases, value) in singles {
        if let end = text.end(of: phrases, from: place) {
          return VagueNumber(value, value * 10, start..<end)
        }
      }
    }
    for (phrases, value) in words {
      if let end = text.end(of: phrases, from: place) {
        return VagueNumber(value * factor, value * factor * 10, start..<end)
      }
    }
    if let end = text.end(of: "a dozen or so|dozen or so|teens", from: start) {
      return VagueNumber(10, 20, start..<end)
    }
    return nil
  }

  private static let plurals: Phrases = "thousands|millions|billions|trillions"
  private static let words: [(Phrases, Double)] = [
    ("dozens|scores|tens", 10), ("hundreds", 100), ("thousands", 1000), ("millions", 1e6),
    ("billions", 1e9), ("trillions", 1e12),
  ]
  private static let singles: [(Phrases, Double)] = [
    ("dozen", 12), ("hundred", 100), ("thousand", 1000), ("million", 1e6), ("billion", 1e9),
    ("trillion", 1e12),
  ]
}

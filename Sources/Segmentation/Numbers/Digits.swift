/// Numbers in digits, with what multiplies them: 千万亿兆, thousand to trillion, k, m, bn.
struct Digits {
  private let text: [Unicode.Scalar]

  init(_ text: [Unicode.Scalar]) { self.text = text }

  func spans() -> [NumberSpan] {
    var spans: [NumberSpan] = []
    var index = 0
    while index < text.count {
      guard digit(at: index) != nil else {
        index += 1
        continue
      }
      let (value, end) = number(from: index)
      let (factor, behind) = multiplier(from: end)
      spans.append(
        NumberSpan(
          range: index..<behind, value: value * factor, scales: factor == 1 ? [] : [factor]))
      index = max(behind, end)
    }
    return spans
  }

  private func digit(at index: Int) -> Int? {
    guard index < text.count else { return nil }
    switch text[index].value {
    case 0x30...0x39: return Int(text[index].value - 0x30)
    case 0xFF10...0xFF19: return Int(text[index].value - 0xFF10)
    default: return nil
    }
  }

  private func number(from start: Int) -> (value: Double, end: Int) {
    var digits = ""
    var hasPoint = false
    var index = start
    while index < text.count {
      if let digit = digit(at: index) {
        digits += String(digit)
      } else if text[index] == "," || text[index] == "，", !hasPoint, threeDigits(after: index) {
        index += 1
        continue
      } else if text[index] == ".", !hasPoint, digit(at: index + 1) != nil {
        digits += "."
        hasPoint = true
      } else {
        break
      }
      index += 1
    }
    return (Double(digits) ?? 0, index)
  }

  private func threeDigits(after comma: Int) -> Bool {
    (1...3).allSatisfy { digit(at: comma + $0) != nil } && digit(at: comma + 4) == nil
  }

  private func multiplier(from start: Int) -> (factor: Double, end: Int) {
    var factor = 1.0
    var end = start
    while true {
      let next = text[end...].drop { $0 == " " }.startIndex
      guard next < text.count else { return (factor, end) }
      if let unit = ChineseNumbers.units[text[next]], unit > 10, !isMeasure(at: next) {
        factor *= unit
        end = next + 1
        continue
      }
      guard factor == 1 else { return (factor, end) }
      let letters = text[next...].prefix { $0.isASCII && $0.properties.isAlphabetic }
      let word = String(String.UnicodeScalarView(letters)).lowercased()
      // A single letter is a unit only where it touches the digits: 40k, but not "5 m".
      guard let unit = Digits.units[word], word.count > 1 || next == end else {
        return (factor, end)
      }
      return (unit, next + letters.count)
    }
  }

  /// 千克, 千米, 千瓦, 百分: these are names of measures.
  private func isMeasure(at index: Int) -> Bool {
    guard index + 1 < text.count, text[index] == "千" || text[index] == "百" else { return false }
    return "克米瓦卡伏赫焦帕字分".unicodeScalars.contains(text[index + 1])
  }

  private static let units: [String: Double] = [
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "mln": 1e6,
    "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12, "dozen": 12,
  ]
}

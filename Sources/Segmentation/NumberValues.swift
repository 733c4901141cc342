extension StringProtocol {
  /// The values of the numbers that are written with digits: 4000 亿 and 400 billion are equal.
  package func numberValues() -> [Double] {
    var scanner = NumberScanner(Array(lowercased().unicodeScalars))
    return scanner.values()
  }
}

/// Reads digits with what multiplies them: 千万亿兆, thousand to trillion, k, m, bn, %.
private struct NumberScanner {
  private let text: [Unicode.Scalar]
  private var index = 0

  init(_ text: [Unicode.Scalar]) { self.text = text }

  mutating func values() -> [Double] {
    var values: [Double] = []
    while index < text.count {
      if digit(at: index) == nil {
        index += 1
      } else {
        values.append(number() * multiplier())
      }
    }
    return values
  }

  private func digit(at index: Int) -> Int? {
    guard index < text.count else { return nil }
    switch text[index].value {
    case 0x30...0x39: return Int(text[index].value - 0x30)
    case 0xFF10...0xFF19: return Int(text[index].value - 0xFF10)
    default: return nil
    }
  }

  private mutating func number() -> Double {
    var value = 0.0
    var scale = 0.0
    while index < text.count {
      if let digit = digit(at: index) {
        value = scale == 0 ? value * 10 + Double(digit) : value + Double(digit) * scale
        scale /= 10
      } else if text[index] == ",", threeDigits(after: index) {
        index += 1
        continue
      } else if text[index] == ".", scale == 0, digit(at: index + 1) != nil {
        scale = 0.1
      } else {
        break
      }
      index += 1
    }
    return value
  }

  private func threeDigits(after comma: Int) -> Bool {
    (1...3).allSatisfy { digit(at: comma + $0) != nil } && digit(at: comma + 4) == nil
  }

  private mutating func multiplier() -> Double {
    var product = 1.0
    while true {
      let start = text[index...].drop { $0 == " " }.startIndex
      guard start < text.count else { return product }
      if let unit = NumberScanner.hanUnits[text[start]], !isMeasure(at: start) {
        product *= unit
        index = start + 1
        continue
      }
      let word = String(
        String.UnicodeScalarView(text[start...].prefix { $0.properties.isAlphabetic && $0.isASCII })
      )
      guard product == 1, let unit = NumberScanner.words[word] else { return product }
      let isLetter = word.count == 1
      if isLetter, start != index { return product }
      product = unit
      index = start + word.unicodeScalars.count
    }
  }

  /// 千克, 千米, 千瓦, 百分: these are names of measures.
  private func isMeasure(at index: Int) -> Bool {
    guard index + 1 < text.count, text[index] == "千" || text[index] == "百" else { return false }
    return "克米瓦卡伏赫焦帕字分".unicodeScalars.contains(text[index + 1])
  }

  private static let hanUnits: [Unicode.Scalar: Double] = [
    "百": 1e2, "千": 1e3, "万": 1e4, "亿": 1e8, "兆": 1e12, "萬": 1e4, "億": 1e8,
  ]

  private static let words: [String: Double] = [
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6,
    "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12,
  ]
}

/// Letters behind digits: $3M, 2.5k, 10bn; but not 5 m tall, 4K video, B2B.
struct MagnitudeLetters {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  func factor(of span: NumberSpan, letters: Range<Int>) -> Double? {
    if letters.count > 1 { return abbreviation(at: letters) }
    let start = span.range.lowerBound
    guard letters.lowerBound == span.range.upperBound, !text.isLetter(at: start - 1) else {
      return nil
    }
    let isMoney = text.has(MagnitudeLetters.currencies, before: start)
    switch text[letters.lowerBound] {
    case "k": return 1e3
    // Pictures and screens have 2K, 4K or 8K.
    case "K": return isMoney || ![2, 4, 8].contains(span.value) ? 1e3 : nil
    case "M": return 1e6
    case "B": return 1e9
    case "m" where isMoney: return 1e6
    case "b" where isMoney: return 1e9
    case "t" where isMoney, "T" where isMoney: return 1e12
    default: return nil
    }
  }

  private func abbreviation(at letters: Range<Int>) -> Double? {
    for (phrase, factor) in MagnitudeLetters.abbreviations
    where text.has(phrase, at: letters.lowerBound) {
      return factor
    }
    return nil
  }

  private static let currencies: Phrases = "$|€|£|¥|₹|₩"

  private static let abbreviations: [(Phrases, Double)] = [
    ("mn|mln|mio", 1e6), ("bn|bln", 1e9), ("tn|trn", 1e12),
  ]
}

/// A number that a text speaks of, in digits or in words.
///
/// Two mentions are equal when they say the same: `4000 亿` and `$400 billion`, `三成` and `30%`,
/// `第三` and `third`, `5.5 倍` and `five and a half times`.
package struct NumberMention: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case amount
    /// A part of a whole: 0.3 for 30 %, 三成, 百分之三十.
    case share
    /// How many times: 倍, times, x.
    case multiple
    case ordinal
    /// 1 to 12.
    case month
    /// 1990 for the nineties.
    case decade
  }

  package let kind: Kind

  /// Rounded to twelve digits, so that equal amounts are equal however they were computed.
  package let value: Double

  init(_ kind: Kind, _ value: Double) {
    self.kind = kind
    self.value = Double(String(value.rounded(toDigits: 12))) ?? value
  }
}

extension Double {
  fileprivate func rounded(toDigits digits: Int) -> Double {
    guard self != 0, isFinite else { return self }
    var scale = 1.0
    var magnitude = abs(self)
    while magnitude < 1e11 {
      magnitude *= 10
      scale *= 10
    }
    return (self * scale).rounded() / scale
  }
}

extension StringProtocol {
  /// The numbers of a text, in order. Words that only look like numbers are none: 千万不要, 万一,
  /// one of the, no one.
  package func numbers() -> [NumberMention] {
    let text = Array(unicodeScalars)
    let spans = ChineseNumbers(text).spans() + EnglishNumbers(text).spans() + Digits(text).spans()
    return NumberPhrases(text, NumberSpan.longest(spans)).mentions()
  }
}

/// A stretch of text that says how many, before the words around it say of what kind.
struct NumberSpan {
  /// Indices of scalars.
  var range: Range<Int>
  var value: Double

  /// What 亿 or million at its end multiplies by, the greatest first: 1,000,000 and 10,000 for 百万.
  var scales: [Double] = []
  var isOrdinal = false

  /// Of overlapping spans the longest, in the order of the text.
  static func longest(_ spans: [NumberSpan]) -> [NumberSpan] {
    var kept: [NumberSpan] = []
    for span in spans.sorted(by: {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }) where span.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      kept.append(span)
    }
    return kept
  }
}

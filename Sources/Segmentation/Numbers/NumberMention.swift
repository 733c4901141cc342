/// A number that a text speaks of, in digits or in words.
///
/// Two mentions are equal when they say the same: `4000 亿` and `$400 billion`, `三成` and `30%`,
/// `第三` and `third`, `5.5 倍` and `five and a half times`, `下午三点半` and `3:30 pm`.
package struct NumberMention: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Also years and days of a month.
    case amount
    /// A part of a whole: 0.3 for 30 %, 三成, 百分之三十.
    case share
    /// How many times: 倍, times, x.
    case multiple
    case ordinal
    /// 1 to 12.
    case month
    /// 1 for Monday to 7 for Sunday.
    case weekday
    /// 1990 for the nineties.
    case decade
    /// 21 for the years from 2001 to 2100.
    case century
    /// Minutes from midnight.
    case time
  }

  package let kind: Kind

  /// Rounded to twelve digits, so that equal amounts are equal however they were computed.
  package let value: Double

  init(_ kind: Kind, _ value: Double) {
    self.kind = kind
    self.value = value.roundedToTwelveDigits()
  }
}

extension Double {
  fileprivate func roundedToTwelveDigits() -> Double {
    guard self != rounded(), isFinite else { return self }
    var scale = 1.0
    var magnitude = abs(self)
    while magnitude < 1e11, scale < 1e22 {
      magnitude *= 10
      scale *= 10
    }
    return (self * scale).rounded() / scale
  }
}

extension StringProtocol {
  /// The numbers of a text, in order. Words that only look like numbers are none: 千万不要, 万一,
  /// one of the, no one; and so is what is vague: 几十, hundreds of.
  package func numbers() -> [NumberMention] {
    let string = String(self)
    guard NumberSigns.stand(in: string) else { return [] }
    let text = NumberText(string)
    return NumberPhrases(text, NumberScanner(text).spans()).mentions()
  }
}

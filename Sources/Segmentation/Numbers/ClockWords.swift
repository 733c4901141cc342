/// Words that tell the half of the day.
package enum ClockWords {
  enum Period {
    case morning
    case noon
    case afternoon
    case night
  }

  static func chinesePeriod(in text: NumberText, before index: Int) -> Period? {
    chinese.first { text.has($0.phrases, before: index) }?.period
  }

  /// The period behind a time, also behind its "o'clock".
  static func englishPeriod(in text: NumberText, behind index: Int) -> Period? {
    let end = text.end(of: "o'clock", from: index) ?? index
    return english.first { text.has($0.phrases, at: end) }?.period
  }

  /// Where the word for the half of the day begins that stands before a time, or nil.
  package static func startOfPeriod(in text: NumberText, before index: Int) -> Int? {
    chinese.lazy.compactMap { text.start(of: $0.phrases, before: index) }.first
  }

  /// Where the word for the half of the day ends that stands behind a time, or nil.
  package static func endOfPeriod(in text: NumberText, behind index: Int) -> Int? {
    let end = text.end(of: "o'clock", from: index) ?? index
    return english.lazy.compactMap { text.end(of: $0.phrases, from: end) }.first
  }

  private static let chinese: [(phrases: Phrases, period: Period)] = [
    ("凌晨|清晨|早晨|早上|清早|上午|今早|明早", .morning), ("中午|正午", .noon),
    ("下午|午后|傍晚", .afternoon),
    ("晚上|晚间|夜晚|今晚|昨晚|明晚|夜里|深夜|当晚", .night),
  ]

  private static let english: [(phrases: Phrases, period: Period)] = [
    ("a.m.|a.m|am|in the morning", .morning),
    ("p.m.|p.m|pm|in the afternoon|in the evening", .afternoon),
    ("at night", .night),
  ]

  /// Minutes from midnight for a time of day that is said in twelve hours.
  static func minutes(_ minutes: Double, in period: Period?) -> Double {
    let isTwelve = minutes >= 720 && minutes < 780
    switch period {
    case .morning where isTwelve: return minutes - 720
    case .noon where minutes < 240, .afternoon where minutes < 720: return minutes + 720
    case .night where isTwelve: return minutes - 720
    case .night where 300..<720 ~= minutes: return minutes + 720
    default: return minutes
    }
  }
}

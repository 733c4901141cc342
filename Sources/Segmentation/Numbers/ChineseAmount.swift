/// What a run of Chinese numerals adds up to: 两千三百万, 二〇二六, 一百二, 廿三.
struct ChineseAmount {
  private var total = 0.0
  private var group = 0.0
  private var digit: Double?
  private var lastUnit = 10.0

  static func value(of numerals: [Numeral]) -> Double {
    guard numerals.contains(where: { $0.unit != nil }) else { return positional(numerals) }
    var amount = ChineseAmount()
    for numeral in numerals { amount.take(numeral) }
    return amount.value
  }

  /// 二〇二六 is 2026.
  static func positional(_ numerals: [Numeral]) -> Double {
    numerals.reduce(0) { $0 * 10 + ($1.digit ?? 0) }
  }

  /// A last digit without a unit counts in tenths of the unit before it: 一百二 is 120.
  private var value: Double {
    total + group + (digit ?? 0) * (lastUnit >= 100 ? lastUnit / 10 : 1)
  }

  private mutating func take(_ numeral: Numeral) {
    switch numeral {
    case .digit(let value):
      if value == 0 { lastUnit = 10 }
      digit = value
    case .unit(let unit) where unit < 1e4:
      let isTens = unit == 20 || unit == 30
      group += isTens ? unit : (digit ?? 1) * unit
      (digit, lastUnit) = (nil, isTens ? 10 : unit)
    case .unit(let unit): multiply(by: unit)
    }
  }

  /// 万 and 亿 multiply what stands before them, also 一百二十万亿.
  private mutating func multiply(by unit: Double) {
    let part = group + (digit ?? 0)
    if part == 0 {
      total *= unit
    } else {
      total = total > 0 && total < unit ? (total + part) * unit : total + part * unit
    }
    (group, digit, lastUnit) = (0, nil, unit)
  }
}

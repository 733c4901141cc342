/// A Chinese numeral: 三, 十, 万, or one of those that are written on cheques: 叁, 拾.
enum Numeral {
  case digit(Double)
  case unit(Double)

  init?(_ scalar: Unicode.Scalar) {
    guard Numeral.signs.contains(scalar), let numeral = Numeral.numerals[scalar] else { return nil }
    self = numeral
  }

  var digit: Double? {
    guard case .digit(let value) = self else { return nil }
    return value
  }

  var unit: Double? {
    guard case .unit(let value) = self else { return nil }
    return value
  }

  static let signs: ScalarSet = "零〇一二三四五六七八九十百千万亿萬億兩两廿卅兆壹贰貳叁參肆伍陆陸柒捌玖拾佰仟"

  /// 陆 is also "land" and 拾 "pick up": these count only among themselves.
  static let formal: ScalarSet = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟"

  static let common: ScalarSet = "〇一二三四五六七八九十百千两廿卅"

  private static let numerals: [Unicode.Scalar: Numeral] = {
    let digits = [
      "零〇", "一壹", "二两贰貳", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖",
    ]
    let units: [(String, Double)] = [
      ("十拾", 10), ("廿", 20), ("卅", 30), ("百佰", 1e2), ("千仟", 1e3), ("万", 1e4), ("亿", 1e8),
      ("兆", 1e12),
    ]
    var numerals: [Unicode.Scalar: Numeral] = [:]
    for (value, row) in digits.enumerated() {
      for scalar in row.unicodeScalars { numerals[scalar] = .digit(Double(value)) }
    }
    for (row, value) in units {
      for scalar in row.unicodeScalars { numerals[scalar] = .unit(value) }
    }
    return numerals
  }()
}

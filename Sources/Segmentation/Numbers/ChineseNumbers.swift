/// Numbers in Chinese characters: 两千三百万, 二〇二六, 一百二, 廿, 贰拾, 三点五.
struct ChineseNumbers {
  private let text: [Unicode.Scalar]

  init(_ text: [Unicode.Scalar]) { self.text = text }

  static let digits: [Unicode.Scalar: Double] = {
    let rows = ["零〇", "一壹", "二两贰兩", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"]
    var digits: [Unicode.Scalar: Double] = [:]
    for (value, row) in rows.enumerated() {
      for scalar in row.unicodeScalars { digits[scalar] = Double(value) }
    }
    return digits
  }()

  static let units: [Unicode.Scalar: Double] = [
    "十": 10, "拾": 10, "廿": 20, "卅": 30, "百": 1e2, "佰": 1e2, "千": 1e3, "仟": 1e3, "万": 1e4,
    "萬": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12,
  ]

  func spans() -> [NumberSpan] {
    var spans: [NumberSpan] = []
    var index = 0
    while index < text.count {
      guard isNumeral(index) else {
        index += 1
        continue
      }
      let end = text[index...].firstIndex { !ChineseNumbers.isNumeral($0) } ?? text.count
      spans += self.spans(of: index..<end)
      index = end
    }
    return spans
  }

  private func isNumeral(_ index: Int) -> Bool { ChineseNumbers.isNumeral(text[index]) }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digits[scalar] != nil || units[scalar] != nil
  }

  /// What a run of numerals says: nothing for idioms, two numbers for 七八.
  private func spans(of run: Range<Int>) -> [NumberSpan] {
    if isDigit(before: run.lowerBound) || !isMeant(run) { return [] }
    let characters = text[run]
    if let pair = estimate(characters) {
      let middle = run.lowerBound + 1
      return [
        NumberSpan(range: run.lowerBound..<middle, value: pair[0]),
        NumberSpan(range: middle..<run.upperBound, value: pair[1]),
      ]
    }
    let hasUnits = characters.contains { ChineseNumbers.units[$0] != nil }
    let whole = hasUnits ? grouped(characters) : positional(characters)
    let (fraction, end) = decimals(from: run.upperBound)
    let scales = end == run.upperBound ? scales(characters) : []
    return [NumberSpan(range: run.lowerBound..<end, value: whole + fraction, scales: scales)]
  }

  /// What the units at the end multiply by, together and the last alone.
  private func scales(_ characters: ArraySlice<Unicode.Scalar>) -> [Double] {
    let units = characters.reversed().prefix { ChineseNumbers.units[$0] != nil }
      .compactMap { ChineseNumbers.units[$0] }
    guard let last = units.first, last >= 1e4 else { return [] }
    return [units.reduce(1, *), last]
  }

  /// Whether a unit behind digits begins the run: those are read with the digits.
  private func isDigit(before index: Int) -> Bool {
    let before = text[..<index].last { $0 != " " }
    return before.map { (0x30...0x39).contains($0.value) || (0xFF10...0xFF19).contains($0.value) }
      ?? false
  }

  /// 千万, 万一 and 百 in 百姓 are words, and 一 in 一直; a number has a digit, and a single digit
  /// has a measure word behind it or a word of counting before it.
  private func isMeant(_ run: Range<Int>) -> Bool {
    let characters = text[run]
    guard characters.contains(where: { ChineseNumbers.digits[$0] != nil || $0 == "十" || $0 == "廿" })
    else { return false }
    if characters.elementsEqual("万一".unicodeScalars) { return false }
    if characters.elementsEqual("十".unicodeScalars), isDegree(behind: run.upperBound) {
      return false
    }
    guard run.count == 1 else { return true }
    let behind = run.upperBound < text.count ? text[run.upperBound] : " "
    let before = run.lowerBound > 0 ? text[run.lowerBound - 1] : " "
    if "第约近超达仅共之点".unicodeScalars.contains(before) || "点".unicodeScalars.contains(behind) {
      return true
    }
    let measures = characters.first == "一" ? ChineseNumbers.exactMeasures : ChineseNumbers.measures
    return measures.contains(behind)
  }

  /// 十分 is "very", but for 十分钟 and 十分之一.
  private func isDegree(behind index: Int) -> Bool {
    guard index < text.count, text[index] == "分" else { return false }
    return index + 1 == text.count || !"钟之".unicodeScalars.contains(text[index + 1])
  }

  /// Words that make a number of the character before them.
  private static let measures: Set<Unicode.Scalar> = Set(
    "个年月日天次倍成折家名位台只条种类项款件份层级座所支张块元美英欧人岁周小分秒吨米公里度期轮步代点".unicodeScalars)

  /// Behind 一 most measures make an article: 一个 is "a".
  private static let exactMeasures: Set<Unicode.Scalar> = Set("年月倍成折季百千万亿".unicodeScalars)

  /// 七八 and 七八十: two neighbouring digits are an estimate.
  private func estimate(_ characters: ArraySlice<Unicode.Scalar>) -> [Double]? {
    guard let first = characters.first.flatMap({ ChineseNumbers.digits[$0] }),
      let second = characters.dropFirst().first.flatMap({ ChineseNumbers.digits[$0] }),
      second == first + 1, first > 0,
      characters.dropFirst(2).allSatisfy({ ChineseNumbers.units[$0] != nil })
    else { return nil }
    let factor = characters.dropFirst(2).reduce(1) { $0 * (ChineseNumbers.units[$1] ?? 1) }
    return [first * factor, second * factor]
  }

  /// 二〇二六 is 2026.
  private func positional(_ characters: ArraySlice<Unicode.Scalar>) -> Double {
    characters.reduce(0) { $0 * 10 + (ChineseNumbers.digits[$1] ?? 0) }
  }

  /// 两千三百万; a last digit without a unit counts in tenths of the unit before it: 一百二 is 120.
  private func grouped(_ characters: ArraySlice<Unicode.Scalar>) -> Double {
    var total = 0.0
    var group = 0.0
    var digit: Double?
    var last = 10.0
    for character in characters {
      if let value = ChineseNumbers.digits[character] {
        if value == 0 { last = 10 }
        digit = value
      } else if let unit = ChineseNumbers.units[character], unit < 1e4 {
        group += unit == 20 || unit == 30 ? unit : (digit ?? 1) * unit
        last = unit == 20 || unit == 30 ? 10 : unit
        digit = nil
      } else if let unit = ChineseNumbers.units[character] {
        let part = group + (digit ?? 0)
        total =
          part == 0
          ? total * unit : total > 0 && total < unit ? (total + part) * unit : total + part * unit
        (group, digit, last) = (0, nil, unit)
      }
    }
    return total + group + (digit ?? 0) * (last >= 100 ? last / 10 : 1)
  }

  /// 点五 behind a number.
  private func decimals(from index: Int) -> (value: Double, end: Int) {
    guard index + 1 < text.count, text[index] == "点" else { return (0, index) }
    let places = text[(index + 1)...].prefix { ChineseNumbers.digits[$0] != nil }
    var scale = 1.0
    let value = places.reduce(0.0) { sum, character in
      scale /= 10
      return sum + (ChineseNumbers.digits[character] ?? 0) * scale
    }
    return places.isEmpty ? (0, index) : (value, index + 1 + places.count)
  }
}

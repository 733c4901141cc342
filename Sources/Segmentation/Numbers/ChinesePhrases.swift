/// Chinese words that say a number of one kind: 一半, 翻番, 首次, 百分百.
enum ChinesePhrases {
  /// The characters that begin them.
  static let signs: ScalarSet = "半翻首倍正头頭百减减過过周週星礼禮"

  static func span(in text: NumberText, at start: Int) -> NumberSpan? {
    for (phrases, kind, value) in phrases {
      guard let end = text.end(of: phrases, from: start) else { continue }
      guard kind != .share || !isAdded(text, start) else { return nil }
      return NumberSpan(
        range: start..<end, value: value,
        form: kind == .ordinal ? .ordinal : .known(kind))
    }
    if text[start] == "倍", text[start - 1] == "加" || text[start - 1] == "双" {
      return NumberSpan(range: start..<(start + 1), value: 2, form: .known(.multiple))
    }
    if text[start] == "半", text[start - 1] == "一", !isAdded(text, start - 1) {
      return NumberSpan(range: start..<(start + 1), value: 0.5, form: .known(.share))
    }
    return nil
  }

  private static let phrases: [(Phrases, NumberMention.Kind, Double)] = [
    ("半打", .amount, 6), ("百分百", .share, 1),
    ("半数|过半|减半|半年|半个|半小时|半价|半世纪", .share, 0.5),
    ("翻番|翻一番|翻了一番|翻了番|翻倍|翻了倍|翻了一倍|翻一倍", .multiple, 2),
    ("正月", .month, 1), ("翻两番|翻了两番", .multiple, 4), ("翻三番|翻了三番", .multiple, 8),
    ("首先|首次|首个|首位|首届|首批|首家|首款|首要", .ordinal, 1),
    ("头一日|头一个|头一次|头一年|头一遭|头一回|头一天|头一件", .ordinal, 1),
    ("星期日|星期天|礼拜日|礼拜天|周日", .weekday, 7),
  ]

  /// Whether a half belongs to the number before it: 两个半小时, 一年半.
  private static func isAdded(_ text: NumberText, _ start: Int) -> Bool {
    let before = text.skippingSpaces(before: start)
    guard ChineseMeasures.all.contains(text[before - 1]) else { return false }
    let count = text.skippingSpaces(before: before - 1)
    return Numeral(text[count - 1]) != nil || text.digit(at: count - 1) != nil
  }
}

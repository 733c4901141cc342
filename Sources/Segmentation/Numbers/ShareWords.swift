/// Words that make a part of a whole of a number: 30 %, 三成, 八折, 20 % off.
struct ShareWords {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  func isShare(_ span: NumberSpan) -> Bool {
    share(span.value, behind: span.range.upperBound) != nil
  }

  /// 30 %, 三成, 八折, 20 % off.
  func share(_ value: Double, behind end: Int) -> NumberMention? {
    if let behind = text.end(of: ShareWords.percent, from: end) {
      let isOff = text.has("off|discount", at: behind)
      return NumberMention(.share, isOff ? 1 - value / 100 : value / 100)
    }
    if text.has("‰", at: end) { return NumberMention(.share, value / 1000) }
    if text.has("成", at: end), value <= 10, !text.has(ShareWords.become, at: end) {
      return NumberMention(.share, (value + tenth(behind: end)) / 10)
    }
    guard text.has("折", at: end), !text.has("折叠|折断|折合", at: end) else { return nil }
    return NumberMention(.share, value >= 10 ? value / 100 : value / 10)
  }

  /// 三成半 and 三成五.
  private func tenth(behind end: Int) -> Double {
    guard let next = text.end(of: "成", from: end) else { return 0 }
    if text[next] == "半" { return 0.5 }
    let isLast = !ChineseMeasures.all.contains(text[next + 1]) && Numeral(text[next + 1]) == nil
    return isLast ? (Numeral(text[next])?.digit ?? 0) / 10 : 0
  }

  private static let percent: Phrases = "%|percent|per cent|percentage|个百分点|百分点"

  private static let become: Phrases = "成为|成员|成立|成长|成果|成功|成就|成人|成年|成绩|成本|成分|成熟|成都|成效"
}

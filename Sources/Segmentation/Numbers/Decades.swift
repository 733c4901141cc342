/// The 1990s, the '90s, the 1800s; but not the 30s of a delay.
struct Decades {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  static let before: Phrases = "the|'|early|mid|mid-|late"

  func isDecade(_ value: Double, at range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard
      text[end] == "s" && !text.isLetter(at: end + 1)
        || text.has("'s", at: end) && text[end] == "'"
    else { return false }
    if range.count == 4 { return 1100...2090 ~= value }
    return range.count == 2
      && text.has(Decades.before, before: range.lowerBound)
  }

  /// The 1800s are a century.
  static func mention(_ value: Double) -> NumberMention {
    value.truncatingRemainder(dividingBy: 100) == 0 && value < 2000
      ? NumberMention(.century, value / 100 + 1) : NumberMention(.decade, value)
  }
}

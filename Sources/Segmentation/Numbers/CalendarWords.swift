/// Which words name months and days: May the month, not the verb; Mar. 5, not Mar.
struct CalendarWords {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  func isMonth(_ month: Double, in range: Range<Int>) -> Bool {
    guard text.isCapital(at: range.lowerBound) else { return false }
    // "March on" and "May I" begin sentences.
    guard month == 3 || month == 5 else { return true }
    return isDated(range) || text.has(CalendarWords.before, before: range.lowerBound)
  }

  func isShortMonth(in range: Range<Int>) -> Bool {
    text.isCapital(at: range.lowerBound) && isDated(range)
  }

  func isShortWeekday(in range: Range<Int>) -> Bool {
    let behind = text.end(of: ".,|,|.", from: range.upperBound) ?? range.upperBound
    let next = text.skippingSpaces(from: behind)
    guard text.isCapital(at: range.lowerBound), next > range.upperBound else { return false }
    if text.digit(at: next) != nil { return true }
    return isMonthName(from: next)
  }

  private func isMonthName(from index: Int) -> Bool {
    switch NumberWord(text.key(of: index..<text.endOfLetters(from: index))) {
    case .month, .shortMonth: true
    default: false
    }
  }

  private static let ranges: Phrases = "to|and|or|through|-|–"

  /// Whether a day or a year stands beside a month.
  private func isDated(_ range: Range<Int>) -> Bool {
    let behind = text.end(of: ".|,|of", from: range.upperBound) ?? range.upperBound
    if text.digit(at: text.skippingSpaces(from: behind)) != nil { return true }
    if let to = text.end(of: CalendarWords.ranges, from: range.upperBound),
      isMonthName(from: text.skippingSpaces(from: to))
    {
      return true
    }
    let before = text.skippingSpaces(before: range.lowerBound)
    let ending = text.start(of: "st|nd|rd|th|th of|st of", before: before)
    guard before < range.lowerBound else { return false }
    return text.digit(at: before - 1) != nil || text.digit(at: (ending ?? before) - 1) != nil
  }

  private static let before: Phrases = """
    in|of|since|from|until|till|by|last|next|this|early|late|mid-|between|to|through|and|\
    before|after|during|every|each
    """
}

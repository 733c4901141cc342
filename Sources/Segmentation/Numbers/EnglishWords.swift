/// Finds what a number word says: begins it a number, is it an ordinal, a month, a half?
struct EnglishWords {
  private let text: NumberText

  init(_ text: NumberText) { self.text = text }

  func reading(of word: NumberWord, in range: Range<Int>) -> NumberReading {
    switch word {
    case .unit, .ten, .scores: return EnglishNumbers(text).reading(of: word, in: range)
    case .hundred, .scale, .group:
      let isScore = text.has("score", at: range.lowerBound)
      guard !isScore, text.has("a|an", before: range.lowerBound) else { break }
      return EnglishNumbers(text).reading(of: word, in: range)
    case .half: return HalfWord(text).reading(in: range)
    case .ordinal(let value): return ordinal(value, in: range)
    case .quarter: return quarter(in: range)
    case .times(let value): return times(value, in: range)
    case .part: break
    default:
      if let span = span(of: word, in: range) { return NumberReading(span) }
    }
    return NumberReading(end: range.upperBound)
  }

  /// Words that say a number of one kind.
  private func span(of word: NumberWord, in range: Range<Int>) -> NumberSpan? {
    let calendar = CalendarWords(text)
    switch word {
    case .month(let month) where calendar.isMonth(month, in: range):
      return known(.month, month, range)
    case .shortMonth(let month) where calendar.isShortMonth(in: range):
      return known(.month, month, range)
    case .weekday(let day) where text.isCapital(at: range.lowerBound):
      return known(.weekday, day, range)
    case .shortWeekday(let day) where calendar.isShortWeekday(in: range):
      return known(.weekday, day, range)
    case .multiple(let value): return known(.multiple, value, range)
    case .double
    where !text.has(EnglishWords.pairs, at: range.upperBound) && text[range.upperBound] != "-":
      return known(.multiple, 2, range)
    case .decade(let value) where text.has(Decades.before, before: range.lowerBound):
      return known(.decade, value, range)
    default: return nil
    }
  }

  private func known(_ kind: NumberMention.Kind, _ value: Double, _ range: Range<Int>) -> NumberSpan
  {
    NumberSpan(range: range, value: value, form: .known(kind))
  }

  /// What is double without being twice as much.
  private static let pairs: Phrases = """
    quote|quotes|quoted|click|check|bed|room|standard|standards|digits|door|doors|space|\
    spaces|agent|helix
    """

  private func ordinal(_ value: Double, in range: Range<Int>) -> NumberReading {
    let next = text[range.upperBound]
    if value > 2, next != "-", text.has("a", before: range.lowerBound),
      text.has("of", at: range.upperBound)
    {
      return NumberReading(known(.share, 1 / value, range))
    }
    if value == 1,
      text.has("at", before: range.lowerBound) || text.has("aid", at: range.upperBound)
    {
      return NumberReading(end: range.upperBound)
    }
    if value == 2, isTime(range) { return NumberReading(end: range.upperBound) }
    return NumberReading(NumberSpan(range: range, value: value, form: .ordinal))
  }

  /// Whether this second is a sixtieth of a minute: per second, wait a second, 30 second.
  private func isTime(_ range: Range<Int>) -> Bool {
    let before = text.skippingSpaces(before: range.lowerBound)
    if text.has("per|per-|each|split|/|one", before: before) { return true }
    if text.digit(at: before - 1) != nil
      || text[before - 1] == "-" && text.digit(at: before - 2) != nil
    {
      return true
    }
    if text.has("a", before: before) { return !text.isLetter(at: range.upperBound + 1) }
    let start = text.startOfLetters(before: before)
    switch NumberWord(text.key(of: start..<before)) {
    case .unit, .ten, .hundred, .scale: return true
    default: return false
    }
  }

  private func quarter(in range: Range<Int>) -> NumberReading {
    guard text.has("a", before: range.lowerBound), text.has("of", at: range.upperBound) else {
      return NumberReading(end: range.upperBound)
    }
    return NumberReading(known(.share, 0.25, range))
  }

  /// Twice is 两倍 before what is compared, and 两次 elsewhere.
  private func times(_ value: Double, in range: Range<Int>) -> NumberReading {
    let isMultiple = text.has(Counted.compared, at: range.upperBound)
    return NumberReading(known(isMultiple ? .multiple : .amount, value, range))
  }
}

/// Makes mentions of the numbers found, by the words around and between them.
struct NumberPhrases {
  private let text: NumberText
  private let spans: [NumberSpan]

  init(_ text: NumberText, _ spans: [NumberSpan]) {
    self.text = text
    self.spans = NumberPhrases.counted(spans, in: text)
  }

  /// Makes ordinals of the numbers that count in order: 第 3-5 章, chapter 3.
  private static func counted(_ spans: [NumberSpan], in text: NumberText) -> [NumberSpan] {
    var counted = spans
    for (index, span) in spans.enumerated() where span.form == .cardinal {
      let isNext =
        index > 0 && spans[index - 1].form == .cardinal && counted[index - 1].form == .ordinal
      guard
        OrdinalWords(text).isCounted(span) || isNext && NumberPairs(text, spans).goesOn(at: index)
      else { continue }
      counted[index].form = .ordinal
    }
    return counted
  }

  func mentions() -> [NumberMention] {
    var mentions: [NumberMention] = []
    forEach { mention, _ in mentions.append(mention) }
    return mentions
  }

  /// Hands on each mention with the indices of its scalars, in order.
  func forEach(_ body: (NumberMention, Range<Int>) -> Void) {
    var index = 0
    while index < spans.count {
      let (found, count) = found(at: index)
      // The parts of a whole follow it, one a span: 百分之十到十五.
      var end = index + count - found.count
      var start = spans[index].range.lowerBound
      for mention in found {
        body(mention, start..<max(start, spans[end].range.upperBound))
        end += 1
        if end < spans.count { start = spans[end].range.lowerBound }
      }
      index += count
    }
  }

  /// The mentions that begin with a span, and how many spans they take.
  private func found(at index: Int) -> ([NumberMention], count: Int) {
    if let time = ClockTimes(text, spans).time(at: index) {
      return ([NumberMention(.time, time.minutes)], time.count)
    }
    if let shares = NumberPairs(text, spans).shares(at: index) { return (shares, shares.count + 1) }
    if let decade = NumberPairs(text, spans).decade(at: index) { return ([decade], 2) }
    let span = spans[index]
    guard let next = NumberPairs(text, spans).sharing(with: index) else {
      return ([NumberKind(text).mention(of: span, like: span)], 1)
    }
    var first = span
    first.value *= sharedScale(span, next)
    return ([NumberKind(text).mention(of: first, like: next)], 1)
  }

  private func sharedScale(_ left: NumberSpan, _ right: NumberSpan) -> Double {
    guard left.scales.isEmpty else { return 1 }
    return right.scales.first { left.value * $0 < right.value } ?? 1
  }
}

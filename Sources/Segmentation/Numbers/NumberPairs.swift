/// Numbers that belong to their neighbours: 三分之二, 3 to 5 million, 二十世纪八十年代, one in five.
struct NumberPairs {
  private let text: NumberText
  private let spans: [NumberSpan]

  init(_ text: NumberText, _ spans: [NumberSpan]) {
    self.text = text
    self.spans = spans
  }

  /// 三分之二, 百分之十到十五: a whole and its parts; one in five: a part and its whole.
  func shares(at index: Int) -> [NumberMention]? {
    guard index + 1 < spans.count, spans[index].form == .cardinal else { return nil }
    let (left, right) = (spans[index], spans[index + 1])
    if isJoined(index, by: "分之"), left.value > 0 {
      var mentions = [NumberMention(.share, right.value / left.value)]
      if isJoined(index + 1, by: NumberPairs.range), !ShareWords(text).isShare(spans[index + 2]) {
        mentions.append(NumberMention(.share, spans[index + 2].value / left.value))
      }
      return mentions
    }
    let isPart =
      isJoined(index, by: "out of|out of every")
      || left.value == 1 && isJoined(index, by: "in|in every") && right.value <= 10
    guard isPart, left.value < right.value, right.form == .cardinal else { return nil }
    return [NumberMention(.share, left.value / right.value)]
  }

  /// 二十世纪八十年代 is one mention.
  func decade(at index: Int) -> NumberMention? {
    guard index + 1 < spans.count, isJoined(index, by: "世纪|世纪的"),
      text.has("年代", at: spans[index + 1].range.upperBound), spans[index + 1].value < 100
    else { return nil }
    return NumberMention(.decade, (spans[index].value - 1) * 100 + spans[index + 1].value)
  }

  /// The next span where it is the end of a range, so that its unit is also this one's.
  func sharing(with index: Int) -> NumberSpan? {
    guard index + 1 < spans.count else { return nil }
    let (left, right) = (spans[index], spans[index + 1])
    guard left.form == right.form, left.form == .cardinal || left.form == .ordinal,
      left.value < right.value
    else { return nil }
    // 七八倍
    if left.range.upperBound == right.range.lowerBound { return right }
    if isJoined(index, by: NumberPairs.range) { return right }
    let isBetween = text.has("between", before: left.range.lowerBound) || left.form == .ordinal
    let isShared = isBetween || text.has("月|世纪", at: right.range.upperBound)
    return isShared && isJoined(index, by: "and|和|、") ? right : nil
  }

  /// Whether a span goes on with what the one before it counts: 第 3-5 章, chapters 3 and 4.
  func goesOn(at index: Int) -> Bool {
    index > 0 && spans[index].form == .cardinal && spans[index - 1].value < spans[index].value
      && (isJoined(index - 1, by: NumberPairs.range) || isJoined(index - 1, by: "and|和|、"))
  }

  private static let range: Phrases = "-|–|––|~|至|到|to|or|或"

  /// Whether just one of some phrases stands between a span and the next.
  private func isJoined(_ index: Int, by phrases: Phrases) -> Bool {
    guard index + 1 < spans.count else { return false }
    let (start, end) = (spans[index].range.upperBound, spans[index + 1].range.lowerBound)
    return text.has(phrases, between: start..<max(start, end))
  }
}

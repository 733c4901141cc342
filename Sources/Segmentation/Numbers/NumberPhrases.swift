/// Finds what kind of number each span is, by the words around it.
struct NumberPhrases {
  private let text: [Unicode.Scalar]
  private let spans: [NumberSpan]

  init(_ text: [Unicode.Scalar], _ spans: [NumberSpan]) {
    self.text = text
    self.spans = spans
  }

  func mentions() -> [NumberMention] {
    var mentions: [NumberMention] = []
    var index = 0
    while index < spans.count {
      let span = spans[index]
      if let fraction = fraction(at: index) {
        mentions.append(NumberMention(.share, fraction))
        index += 2
        continue
      }
      if index + 1 < spans.count, isRange(span, spans[index + 1]) {
        let next = spans[index + 1]
        mentions.append(mention(span.value * sharedScale(span, next), like: next))
      } else {
        mentions.append(mention(span.value + half(behind: span), like: span))
      }
      index += 1
    }
    return mentions + words()
  }

  /// A number of the kind that the words around a span tell.
  private func mention(_ value: Double, like span: NumberSpan) -> NumberMention {
    let behind = withoutHalf(following(span.range.upperBound))
    let before = preceding(span.range.lowerBound)
    if before.hasSuffix("百分之") { return NumberMention(.share, value / 100) }
    if before.hasSuffix("千分之") { return NumberMention(.share, value / 1000) }
    if span.isOrdinal || before.hasSuffix("第") || starts(behind, ["st", "nd", "rd", "th"]) {
      return NumberMention(.ordinal, value)
    }
    if starts(behind, ["%", "％", "percent", "per cent", "个百分点"]) {
      return NumberMention(.share, value / 100)
    }
    if behind.hasPrefix("成"), value <= 10 { return NumberMention(.share, value / 10) }
    if behind.hasPrefix("折") {
      return NumberMention(.share, value >= 10 ? value / 100 : value / 10)
    }
    if starts(behind, ["倍", "times", "-fold", "fold"]) || behind == "x" || behind.hasPrefix("x ") {
      return NumberMention(.multiple, value)
    }
    if behind.hasPrefix("月"), !behind.hasPrefix("月份额"), (1...12).contains(value) {
      return NumberMention(.month, value)
    }
    if starts(behind, ["年代", "s ", "s,", "s."]) || behind == "s",
      value.truncatingRemainder(dividingBy: 10) == 0
    {
      return NumberMention(.decade, value < 100 ? 1900 + value : value)
    }
    return NumberMention(.amount, value)
  }

  /// 三分之二 and two thirds.
  private func fraction(at index: Int) -> Double? {
    guard index + 1 < spans.count else { return nil }
    let (left, right) = (spans[index], spans[index + 1])
    let between = String(
      String.UnicodeScalarView(
        text[left.range.upperBound..<max(left.range.upperBound, right.range.lowerBound)]))
    if between == "分之", left.value > 0 { return right.value / left.value }
    if right.isOrdinal, right.value > 2, [" ", "-"].contains(between), left.value < right.value {
      return left.value / right.value
    }
    return nil
  }

  /// 3 to 5 million, 15 至 20 亿: the unit of the second is the first one's too.
  private func isRange(_ left: NumberSpan, _ right: NumberSpan) -> Bool {
    guard right.range.lowerBound >= left.range.upperBound else { return false }
    let between = String(
      String.UnicodeScalarView(text[left.range.upperBound..<right.range.lowerBound])
    )
    .filter { $0 != " " }
    return ["-", "–", "—", "~", "～", "至", "到", "to", "or"].contains(between)
      && left.value < right.value
  }

  private func sharedScale(_ left: NumberSpan, _ right: NumberSpan) -> Double {
    guard left.scales.isEmpty else { return 1 }
    return right.scales.first { left.value * $0 < right.value } ?? 1
  }

  /// 两年半, 3 个半, one and a half.
  private func half(behind span: NumberSpan) -> Double {
    let behind = following(span.range.upperBound)
    return starts(behind, NumberPhrases.halves) ? 0.5 : 0
  }

  private static let halves = ["and a half ", "个半", "年半", "倍半", "天半"]

  /// What stands behind a half, or behind the number itself.
  private func withoutHalf(_ behind: String) -> String {
    guard behind.hasPrefix("and a half ") else { return behind }
    return String(behind.dropFirst("and a half ".count))
  }

  /// Numbers that no digit stands for: 一半, half, 翻番, months by name.
  private func words() -> [NumberMention] {
    let words = Set(
      text.split { !($0.isASCII && $0.properties.isAlphabetic) }
        .map { String(String.UnicodeScalarView($0)) })
    let folded = Set(words.map { $0.lowercased() })
    var mentions: [NumberMention] = []
    let isPart = folded.contains("half") && spans.allSatisfy { half(behind: $0) == 0 }
    if isPart || contains(["一半", "半数", "过半"]) { mentions.append(NumberMention(.share, 0.5)) }
    if folded.contains("doubled") || contains(["翻番", "翻了一番", "翻倍"]) {
      mentions.append(NumberMention(.multiple, 2))
    }
    for (index, month) in NumberPhrases.months.enumerated() where folded.contains(month) {
      // May and March are months with a capital only.
      let isVerb = month == "may" || month == "march"
      if isVerb, !words.contains(month.prefix(1).uppercased() + month.dropFirst()) { continue }
      mentions.append(NumberMention(.month, Double(index + 1)))
    }
    return mentions
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private func contains(_ phrases: [String]) -> Bool {
    phrases.contains { phrase in
      let phrase = Array(phrase.unicodeScalars)
      return text.indices.contains { text[$0] == phrase[0] && text[$0...].starts(with: phrase) }
    }
  }

  private func starts(_ text: String, _ words: [String]) -> Bool {
    words.contains(where: text.hasPrefix)
  }

  /// The text behind a place, without the spaces before it, in lower case.
  private func following(_ index: Int) -> String {
    String(String.UnicodeScalarView(text[index...].drop { $0 == " " || $0 == "-" }.prefix(20)))
      .lowercased()
  }

  private func preceding(_ index: Int) -> String {
    let end = text[..<index].lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
    return String(String.UnicodeScalarView(text[..<end].suffix(4)))
  }
}

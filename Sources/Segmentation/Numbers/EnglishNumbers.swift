/// Numbers in English words: forty million, twenty-five, one and a half, third.
struct EnglishNumbers {
  private let words: [Word]

  private struct Word {
    let text: String
    let range: Range<Int>
  }

  init(_ text: [Unicode.Scalar]) {
    var words: [Word] = []
    var index = 0
    while index < text.count {
      let end =
        text[index...].firstIndex { !($0.isASCII && $0.properties.isAlphabetic) } ?? text.count
      if end > index {
        let word = String(String.UnicodeScalarView(text[index..<end])).lowercased()
        words.append(Word(text: word, range: index..<end))
      }
      index = max(end, index + 1)
    }
    self.words = words
  }

  func spans() -> [NumberSpan] {
    var spans: [NumberSpan] = []
    var index = 0
    while index < words.count {
      guard let (span, next) = span(from: index) else {
        index += 1
        continue
      }
      spans.append(span)
      index = next
    }
    return spans
  }

  private func span(from start: Int) -> (NumberSpan, next: Int)? {
    if let ordinal = EnglishNumbers.ordinals[words[start].text] {
      return (
        NumberSpan(range: words[start].range, value: ordinal, isOrdinal: true), start + 1
      )
    }
    var total = 0.0
    var group = 0.0
    var isScaled = false
    var hasNumber = false
    var index = start
    loop: while index < words.count, index == start || touches(index) {
      let word = words[index].text
      switch word {
      case _ where EnglishNumbers.units[word] != nil:
        let value = EnglishNumbers.units[word] ?? 0
        // "twenty five" is one number, "twenty thirty" two, but for years.
        if group.truncatingRemainder(dividingBy: 100) >= 20 && value < 10 || group == 0
          || group.truncatingRemainder(dividingBy: 100) == 0 && isScaled
        {
          group += value
        } else if value >= 10, group >= 10, group < 100, !isScaled {
          group = group * 100 + value
        } else {
          break loop
        }
        hasNumber = true
      case "hundred" where hasNumber || follows("a", index):
        group = max(group, 1) * 100
        (isScaled, hasNumber) = (true, true)
      case _ where EnglishNumbers.scales[word] != nil && (hasNumber || follows("a", index)):
        total += max(group, 1) * (EnglishNumbers.scales[word] ?? 1)
        (group, isScaled, hasNumber) = (0, true, true)
      case "and"
      where isScaled && index + 1 < words.count
        && EnglishNumbers.units[words[index + 1].text] != nil:
        break
      default: break loop
      }
      index += 1
    }
    guard hasNumber, !isArticle(start, index) else { return nil }
    let range = words[start].range.lowerBound..<words[index - 1].range.upperBound
    let scale = EnglishNumbers.scales[words[index - 1].text]
    return (
      NumberSpan(range: range, value: total + group, scales: scale.map { [$0] } ?? []), index
    )
  }

  /// Whether only a space or a hyphen stands before a word.
  private func touches(_ index: Int) -> Bool {
    words[index].range.lowerBound - words[index - 1].range.upperBound == 1
  }

  private func follows(_ word: String, _ index: Int) -> Bool {
    index > 0 && words[index - 1].text == word
  }

  /// `one` alone is a pronoun as often as a number: one of the, no one, one another.
  private func isArticle(_ start: Int, _ end: Int) -> Bool {
    guard end == start + 1, words[start].text == "one" else { return false }
    let next = end < words.count ? words[end].text : ""
    return !["percent", "per", "and", "third", "quarter", "half", "time"].contains(next)
  }

  private static let units: [String: Double] = {
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var units: [String: Double] = [:]
    for (value, word) in small.enumerated() { units[word] = Double(value) }
    for (index, word) in tens.enumerated() { units[word] = Double(20 + 10 * index) }
    return units
  }()

  private static let scales: [String: Double] = [
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
  ]

  private static let ordinals: [String: Double] = {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth",
    ]
    var ordinals: [String: Double] = [:]
    for (index, word) in words.enumerated() {
      ordinals[word] = Double(index + 1)
      if index >= 2 { ordinals[word + "s"] = Double(index + 1) }
    }
    ordinals["quarters"] = 4
    return ordinals
  }()
}

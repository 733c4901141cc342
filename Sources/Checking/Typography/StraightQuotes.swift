/// The straight and half-width quotation marks of a text.
struct StraightQuotes {
  private struct Pair {
    let open: Int
    let close: Int
    let curly: (open: String, close: String)
  }

  private let text: ChineseText
  private var pairs: [Pair] = []

  /// A straight mark beside Chinese without another.
  private var single: Int?

  init(in text: ChineseText) {
    self.text = text
    findDoubleQuotes()
    findSingleQuotes()
  }

  private mutating func findDoubleQuotes() {
    var open: Int?
    for (index, scalar) in text.scalars.enumerated() where scalar == "\"" || scalar == "＂" {
      if let start = open {
        pairs.append(Pair(open: start, close: index, curly: ("“", "”")))
        open = nil
      } else if text[index - 1]?.isDigit != true {
        open = index
      }
    }
    single = open
  }

  private mutating func findSingleQuotes() {
    var open: Int?
    for (index, scalar) in text.scalars.enumerated() where scalar == "'" {
      if text[index + 1]?.isHan == true, text[index - 1]?.isLatinOrDigit != true, open == nil {
        open = index
      } else if let start = open {
        if text[index + 1]?.isLatinOrDigit != true {
          pairs.append(Pair(open: start, close: index, curly: ("‘", "’")))
        }
        open = nil
      }
    }
  }

  var observations: [Observation] {
    pairs.flatMap(observations) + halfWidthCorners
      + [single].compactMap(\.self).compactMap(observation)
  }

  private func observations(_ pair: Pair) -> [Observation] {
    let content = text.scalars[pair.open + 1..<pair.close]
    guard content.contains(where: \.isHan), text.isChinese(around: pair.open), !isKey(pair) else {
      return []
    }
    let marks = [(pair.open, pair.curly.open), (pair.close, pair.curly.close)]
    // A space inside of the marks says that they may be paired otherwise.
    let isCertain =
      content.first != " " && content.last != " "
      && marks.allSatisfy { text.isExact($0.0..<$0.0 + 1) }
    return marks.map { index, curly in
      text.observation(
        index..<index + 1, "a straight quotation mark around Chinese; write \(curly)",
        replacement: isCertain ? curly : nil)
    }
  }

  /// `"key" : 16`
  private func isKey(_ pair: Pair) -> Bool {
    let rest = text.scalars[(pair.close + 1)...].drop { $0 == " " }
    guard rest.first == ":" else { return false }
    return rest.dropFirst().first { $0 != " " }?.isASCII == true
  }

  private var halfWidthCorners: [Observation] {
    text.scalars.indices.compactMap { index in
      guard let wide = ["｢": "「", "｣": "」"][text.scalars[index]] else { return nil }
      return text.observation(
        index..<index + 1, "a half-width quotation mark; write \(wide)", replacement: wide)
    }
  }

  private func observation(_ single: Int) -> Observation? {
    let isBesideChinese = [text[single - 1], text[single + 1]].contains { $0?.isHan == true }
    guard isBesideChinese, text.isChinese(around: single) else { return nil }
    return text.observation(single..<single + 1, "a quotation mark without its other half")
  }
}

extension Rule {
  /// A half-width mark of punctuation stands in Chinese prose.
  ///
  /// In Chinese `，。；：？！` belong behind Chinese words; half-width marks come from a keyboard that
  /// was not switched. Numbers (3.14, 1,000, 10:30), ellipses, code, addresses and English sentences
  /// keep theirs, and so does the colon behind an English term.
  ///
  /// - Fires: `今天下雨,我们在家.`
  /// - Fires: `他问:真的吗?`
  /// - Fires: `我们支持 Swift, 也支持别的语言。`
  /// - Silent: `今天下雨，我们在家。`
  /// - Silent: `会议 10:30 开始，有 1,000 人，占 3.14%。`
  /// - Silent: ``他说：“It rains, as ever.”，又写了`a,b`……``
  /// - Silent: `前沿能力（Frontier Capabilities: 模型能做的事）`
  static let punctuation = Rule("typography/punctuation", level: .off) { document in
    document.chineseTexts.flatMap { text in
      text.scalars.indices.compactMap { HalfWidthMark(at: $0, in: text)?.observation }
    }
  }
}

/// A half-width mark that Chinese writes full-width.
private struct HalfWidthMark {
  private static let wide: [Unicode.Scalar: Unicode.Scalar] = [
    ",": "，", ".": "。", ";": "；", ":": "：", "?": "？", "!": "！",
  ]

  private let text: ChineseText
  private let range: Range<Int>

  /// Nil where no mark stands, or one that is right.
  init?(at index: Int, in text: ChineseText) {
    guard let mark = text[index], HalfWidthMark.wide[mark] != nil, let before = text[index - 1]
    else { return nil }
    let run = text.scalars[index...].prefix { "?!".unicodeScalars.contains($0) }
    self.text = text
    range = index..<index + max(1, run.count)
    guard before.isHan || before.closesWide ? isMark(mark) : isMarkBehindLatin(mark, before),
      text.isChinese(around: index)
    else { return nil }
  }

  /// Whether a mark behind Chinese is one of prose.
  private func isMark(_ mark: Unicode.Scalar) -> Bool {
    let after = text[range.upperBound]
    switch mark {
    case ".":
      return (after.map { !$0.isASCII || " )\"'".contains(Character($0)) } ?? true)
        && !isListNumber
    case ":":
      return !isEmojiName && !isRatio && !(after.map { ")(-=".contains(Character($0)) } ?? false)
    default: return after != "="
    }
  }

  /// Behind a Latin word only marks that no name ends with are certain.
  private func isMarkBehindLatin(_ mark: Unicode.Scalar, _ before: Unicode.Scalar) -> Bool {
    guard mark == "," || mark == ";", before.isLatinOrDigit else { return false }
    let next = text[range.upperBound] == " " ? range.upperBound + 1 : range.upperBound
    return text[next]?.isHan == true
  }

  /// `一.` and `第一章.` at the start of a block.
  private var isListNumber: Bool {
    text.scalars[..<range.lowerBound].allSatisfy {
      "一二三四五六七八九十百甲乙丙丁戊己庚辛壬癸第章节条".unicodeScalars.contains($0)
    }
  }

  /// `:smile:`
  private var isEmojiName: Bool {
    let name = text.scalars[range.upperBound...].prefix {
      $0.isLatinOrDigit || $0 == "-" || $0 == "+"
    }
    return !name.isEmpty && text[name.endIndex] == ":"
  }

  /// `三:二`
  private var isRatio: Bool {
    [text[range.lowerBound - 1], text[range.upperBound]].allSatisfy {
      $0.map { "一二三四五六七八九十百零〇两".unicodeScalars.contains($0) } ?? false
    }
  }

  var observation: Observation {
    let wide = text.scalars[range].map { HalfWidthMark.wide[$0] ?? $0 }.string
    let message = "half-width \(text.string(range)) in Chinese; write \(wide)"
    // 甲.乙 may be a name that wants a dot between its parts.
    if text[range.lowerBound] == ".", text[range.upperBound]?.isHan == true {
      return text.observation(range, "half-width . in Chinese")
    }
    let withSpace = range.lowerBound..<range.upperBound + 1
    let takesSpace = text[range.upperBound] == " " && text.isExact(withSpace)
    return text.observation(takesSpace ? withSpace : range, message, replacement: wide)
  }
}

extension Unicode.Scalar {
  /// A full-width mark that closes a quotation or a bracket.
  fileprivate var closesWide: Bool { "”’」』）》】〉".unicodeScalars.contains(self) }
}

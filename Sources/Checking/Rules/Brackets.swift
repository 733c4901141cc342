extension Rule {
  /// Half-width brackets stand around Chinese, or a half-width bracket is paired with a full-width
  /// one.
  ///
  /// Around Chinese words `（）` are right. Brackets around English words are left alone, and so are
  /// those in code and in English sentences.
  ///
  /// - Fires: `核电站(包括在建的)需要工人。`
  /// - Fires: `资本支出（Capex)很高。`
  /// - Silent: `核电站（包括在建的）需要工人。`
  /// - Silent: ``资本支出(Capex)很高，调用`f(变量)`，看[这里](https://a.org/中(文))。``
  static let brackets = Rule("typography/brackets", level: .off) { document in
    document.chineseTexts.flatMap { text in
      text.bracketPairs.flatMap { $0.observations(in: text) }
    }
  }
}

/// A round bracket with its other half.
private struct BracketPair {
  let open: Int
  let close: Int

  func observations(in text: ChineseText) -> [Observation] {
    guard text.isChinese(around: open) else { return [] }
    let (opening, closing) = (text.scalars[open], text.scalars[close])
    if opening == "(", closing == ")" {
      guard text.scalars[open..<close].contains(where: \.isHan) else { return [] }
      return observations(of: [open, close], in: text) { "half-width \($0) around Chinese" }
    }
    if opening == "（", closing == "）" { return [] }
    return observations(of: [opening == "(" ? open : close], in: text) {
      "half-width \($0) paired with a full-width bracket"
    }
  }

  private func observations(
    of indices: [Int], in text: ChineseText, _ message: (String) -> String
  ) -> [Observation] {
    // What looks like the call of a function may be one.
    let isCertain =
      text[open - 1]?.isLatinOrDigit != true
      && indices.allSatisfy { text.isExact($0..<$0 + 1) }
    return indices.map { index in
      let wide = index == open ? "（" : "）"
      let range = isCertain ? withSpace(index, in: text) : index..<index + 1
      var seen = text.observation(
        range, message(text.string(index..<index + 1)) + "; write \(wide)", replacement: wide)
      if !isCertain { seen.replacement = nil }
      return seen
    }
  }

  /// The bracket with the space outside of it, which a full-width one does not need.
  private func withSpace(_ index: Int, in text: ChineseText) -> Range<Int> {
    let isOpen = index == open
    let (space, word) = isOpen ? (index - 1, index - 2) : (index + 1, index + 2)
    let range = isOpen ? index - 1..<index + 1 : index..<index + 2
    guard text[space] == " ", let beside = text[word], beside.isHan || beside.isLatinOrDigit,
      text.isExact(range)
    else { return index..<index + 1 }
    return range
  }
}

extension ChineseText {
  fileprivate var bracketPairs: [BracketPair] {
    var open: [Int] = []
    var pairs: [BracketPair] = []
    for (index, scalar) in scalars.enumerated() {
      if scalar == "(" || scalar == "（" { open.append(index) }
      if scalar == ")" || scalar == "）", let start = open.popLast() {
        pairs.append(BracketPair(open: start, close: index))
      }
    }
    return pairs
  }
}

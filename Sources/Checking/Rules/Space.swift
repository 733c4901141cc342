extension Rule {
  /// No space stands between Chinese and Latin letters or digits.
  ///
  /// Many houses set a space there, as in 用 Swift 写, because lines are easier to read with it;
  /// others leave it to the typesetter, so the rule is off until somebody asks for it. It does not
  /// look into code, addresses and formulas, and it leaves words with a single capital letter (A股,
  /// T恤, 维生素C) alone.
  ///
  /// - Fires: `我们用Swift写了这个工具。`
  /// - Fires: `去年有365天在下雨。`
  /// - Fires: `**AI**公司在招人。`
  /// - Silent: `我们用 Swift 写了这个工具。`
  /// - Silent: ``他买了A股，打开`foo`文件，又看了https://a.org/b的内容。``
  static let space = Rule("typography/space", level: .off) { document in
    document.chineseTexts.flatMap { text in
      text.scalars.indices.filter(text.lacksSpace(behind:)).map(text.missingSpace(behind:))
    }
  }
}

extension ChineseText {
  fileprivate func lacksSpace(behind index: Int) -> Bool {
    guard let left = self[index], let right = self[index + 1] else { return false }
    if left.isHan, right.isLatinOrDigit { return !isSingleCapital(at: index + 1) }
    return left.isLatinOrDigit && right.isHan && !isSingleCapital(at: index)
  }

  private func isSingleCapital(at index: Int) -> Bool {
    guard let letter = self[index], 0x41...0x5A ~= letter.value else { return false }
    return [self[index - 1], self[index + 1]].allSatisfy { $0?.isLatinOrDigit != true }
  }

  /// The space is put behind the left character, or before the right one: markup may stand between.
  fileprivate func missingSpace(behind index: Int) -> Observation {
    let (left, right) = (index..<index + 1, index + 1..<index + 2)
    let message = "no space stands between \(string(left)) and \(string(right))"
    if isExact(left) {
      return observation(left, message, replacement: string(left) + " ")
    }
    if isExact(right) {
      return observation(right, message, replacement: " " + string(right))
    }
    return observation(index..<index + 2, message)
  }
}

extension Rule {
  /// Full-width letters or digits stand in the text.
  ///
  /// Ｓｗｉｆｔ and ２０２６ are relics of old encodings: they are searched for in vain and look
  /// foreign beside other text. Full-width punctuation is right in Chinese and not meant.
  ///
  /// - Fires: `我们用Ｓｗｉｆｔ写代码。`
  /// - Fires: `增长了３．５％。`
  /// - Silent: `我们用 Swift 写代码，增长了 3.5%。`
  static let fullWidth = Rule("typography/full-width", level: .off) { document in
    document.chineseTexts.flatMap { text in
      text.fullWidthRuns.map { run in
        let narrow = text.scalars[run].map(\.narrow).string
        return text.observation(
          run, "full-width letters or digits; write \(narrow)", replacement: narrow)
      }
    }
  }
}

extension ChineseText {
  /// Letters and digits, with what joins two of them, and a percent sign behind them.
  fileprivate var fullWidthRuns: [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in scalars.indices where isInRun(index) {
      if runs.last?.upperBound == index {
        runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  private func isInRun(_ index: Int) -> Bool {
    if scalars[index].isWideAlphanumeric { return true }
    guard self[index - 1]?.isWideAlphanumeric == true else { return false }
    if scalars[index] == "％" { return true }
    return "．＆＋－／".unicodeScalars.contains(scalars[index])
      && self[index + 1]?.isWideAlphanumeric == true
  }
}

extension Unicode.Scalar {
  fileprivate var isWideAlphanumeric: Bool {
    switch value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  /// The ASCII character that a full-width one stands for.
  fileprivate var narrow: Unicode.Scalar { Unicode.Scalar(value - 0xFEE0) ?? self }
}

extension Rule {
  /// Straight or half-width quotation marks stand around Chinese, or one lacks its other half.
  ///
  /// Chinese is quoted with “ ” or 「 」. Straight marks around English words and in code are left
  /// alone, marks of inches and apostrophes too, and a quotation may run over several paragraphs of a
  /// section.
  ///
  /// - Fires: `他说"今天下雨"。`
  /// - Fires: `他说｢今天下雨｣。`
  /// - Fires: `他说“今天下雨。`
  /// - Silent: `他说“今天下雨”。`
  /// - Silent: ``27"的屏幕，键为"name"，值为`"中文"`，It's fine。``
  /// - Silent: `“第一段。⏎⏎第二段。”`
  static let quotes = Rule("typography/quotes", level: .off) { document in
    let texts = document.chineseTexts
    return texts.flatMap { StraightQuotes(in: $0).observations }
      + UnmatchedQuotes(in: texts).observations
  }
}

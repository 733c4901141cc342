import Bitext
import Segmentation
import Testing

struct WordTests {
  @Test func piecesCoverTheText() {
    #expect(pieces("资本支出，grew!") == ["资本", "支出", "，", "grew", "!"])
    #expect(pieces("don't stop") == ["don't", " ", "stop"])
    #expect(pieces("") == [])
  }

  @Test func stemsJoinTheFormsOfAWord() {
    #expect(stem("investments", .english) == stem("investment", .english))
    #expect(stem("ran", .chinese) == nil)
  }

  @Test func bothLanguagesHaveNamesForTheSameThings() {
    let pairs = DisplayNames.pairs(.englishChinese)
    #expect(pairs.contains { $0 == ("France", "法国") })
    #expect(pairs.contains { $0 == ("Wednesday", "星期三") })
    #expect(pairs.contains { $0 == ("US Dollar", "美元") })
    #expect(DisplayNames.pairs(LanguagePair(source: .english, target: Language("de"))).count > 500)
  }

  private func pieces(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      return WordBreaker().ends(in: bytes).map { end in
        defer { start = end }
        return String(decoding: bytes[start..<end], as: UTF8.self)
      }
    }
  }

  /// Nil for a language without rules.
  private func stem(_ word: String, _ language: Language) -> [UInt8]? {
    guard let stemmer = Stemmer(for: language) else { return nil }
    return stemmer.stem(Array(word.utf8))
  }
}

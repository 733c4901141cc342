import Bitext

/// Makes units of phrases of both languages.
struct PhraseReader: ~Copyable {
  private let languages: LanguagePair
  private var source: UnitReader
  private var target: UnitReader

  init(_ languages: LanguagePair) {
    self.languages = languages
    source = UnitReader(for: languages.source, beside: languages.target)
    target = UnitReader(for: languages.target, beside: languages.source)
  }

  mutating func units(_ source: String, _ target: String) -> SeedPhrases.Pair {
    (PhraseReader.words(source, &self.source), PhraseReader.words(target, &self.target))
  }

  mutating func units(english: String, chinese: String) -> SeedPhrases.Pair {
    languages.source.code == "zh" ? units(chinese, english) : units(english, chinese)
  }

  /// The words of a phrase; its single characters only where it has no longer word.
  private static func words(_ text: String, _ reader: inout UnitReader) -> [[UInt8]] {
    let units = reader.units(of: text).map { Array(reader.vocabulary[$0]) }
      .filter { !UnitKind.isShared($0[...]) && $0.count > 1 }
    let words = units.filter { $0.count > 3 || $0[0] < 0x80 }
    return words.isEmpty ? units : words
  }
}

extension LanguagePair {
  var isEnglishChinese: Bool { Set([source.code, target.code]) == ["en", "zh"] }
}

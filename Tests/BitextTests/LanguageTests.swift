import Bitext
import Testing

struct LanguageTests {
  @Test(arguments: [("zh-Hans-CN", "zh"), ("EN", "en"), ("pt_BR", "pt")])
  func theCodeIsTheTagWithoutScriptAndRegion(tag: String, code: String) {
    #expect(Language(tag).code == code)
  }

  @Test(arguments: [
    ("zh", "zh-CN", true), ("zh", "zh_Hans", true), ("zh", "ZH", true), ("en-us", "EN-US", true),
    ("zh", "zhx", false), ("zh-Hans", "zh", false), ("zh-Hans", "zh-CN", false), ("zh", "", false),
  ])
  func aLanguageIncludesTheTagsThatBeginWithIts(language: String, tag: String, isIncluded: Bool) {
    #expect(Language(language).includes(tag) == isIncluded)
  }

  @Test func filesForOtherToolsNameTheScriptOfChinese() {
    #expect(Language("zh").exchangeTag == "zh-Hans")
    #expect(Language("zh-Hant").exchangeTag == "zh-Hant")
    #expect(Language("en").exchangeTag == "en")
  }

  @Test func lettersTellChineseFromEnglishButNotFrenchFromEnglish() {
    #expect(LanguagePair.englishChinese.scriptsDiffer)
    #expect(!LanguagePair(source: .english, target: Language("fr")).scriptsDiffer)
  }
}

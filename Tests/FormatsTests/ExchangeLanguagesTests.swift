import Formats
import Testing

/// Names of languages in files for other tools.
struct ExchangeLanguagesTests {
  @Test func aNameStandsBehindItsTag() {
    #expect(ExchangeLanguages.tags(["zh=zh-CN", "en=en-GB"]) == ["zh": "zh-CN", "en": "en-GB"])
  }

  @Test(arguments: ["zh", "zh=", "=zh", "zh=zh=zh", "zh=zh_CN", "zh=中", "zh=\"", "zh=123456789"])
  func whatIsNoNameIsNone(text: String) {
    #expect(ExchangeLanguages.tags(["en=en", text]) == nil)
  }
}

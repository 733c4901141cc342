import Bitext
import Formats
import TestSupport
import Testing

struct DictionaryFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func readsBothFormsOfTheCharacters() throws {
    let text = """
      # A small dictionary
      #! version=1
      茶壺 茶壶 [cha2 hu2] /teapot/CL:把[ba3]/
      泡 泡 [pao4] /to steep (tea or herbs); to soak/see also 浸泡[jin4 pao4]/
      """
    #expect(
      try read(text).pairs == [
        "teapot = 茶壺", "teapot = 茶壶", "steep = 泡", "soak = 泡",
      ])
  }

  @Test(arguments: [
    "surname Cha", "variant of 茶[cha2]", "old variant of 茶[cha2]", "see 茶[cha2]",
    "CL:杯[bei1]", "abbr. for 茶館|茶馆[cha2 guan3]", "(Tang dynasty)", "Taiwan pr. [cha4]",
    "a drink that is made of the leaves of a bush",
  ])
  func remarksAreNoTranslations(gloss: String) throws {
    let read = try read("茶 茶 [cha2] /\(gloss)/\n水 水 [shui3] /water/\n")
    #expect(read.pairs == ["water = 水"] && read.skipped == 1)
  }

  @Test func readsTheFormOfHunalignFromBothSides() throws {
    #expect(try read("茶壶 @ tea pot\nwater @ 水\n").pairs == ["tea pot = 茶壶", "water = 水"])
  }

  @Test func withOneScriptTheTargetComesFirstForHunalignAndTheSourceElse() throws {
    let languages = LanguagePair(source: .english, target: Language("de"))
    #expect(try read("Tee @ tea\n", languages).pairs == ["tea = Tee"])
    #expect(try read("tea\tTee\n", languages).pairs == ["tea = Tee"])
  }

  @Test func readsWordsWithTheirTranslations() throws {
    let text = "茶壶\tteapot, tea pot\n\nwater\t水、清水\nT恤\tT-shirt\n"
    #expect(
      try read(text).pairs == [
        "teapot = 茶壶", "tea pot = 茶壶", "water = 水", "water = 清水", "T-shirt = T恤",
      ])
  }

  @Test(
    arguments: [
      ("茶 茶 [cha2] /tea/\n水 水 [shui3]\n", 2), ("茶 @ tea\nwater\n", 2),
      ("# Words\n茶\ttea\n水 water\n", 3), ("茶\ttea\n水\t\n", 2), ("tea\twater\n", 1),
      ("中文\t英文\n", 1), ("茶凉了。\tThe tea is cold, alas\n", 1),
    ])
  func linesWithFaultsAreErrors(text: String, line: Int) throws {
    let error = #expect(throws: InputError.self) { try read(text) }
    #expect(error?.line == line && error?.reason.hasPrefix("is no line of a dictionary") == true)
  }

  private func read(
    _ text: String, _ languages: LanguagePair = .englishChinese
  ) throws -> (pairs: [String], skipped: Int) {
    try folder.write(text, to: "a.dic")
    var pairs: [String] = []
    let skipped = try DictionaryFile.forEachPair(
      in: folder.path + "/a.dic", languages: languages
    ) { pairs.append("\($0) = \($1)") }
    return (pairs, skipped)
  }
}

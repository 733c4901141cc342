import Bitext
import Formats
import Foundation
import TestSupport
import Testing

struct CorpusMosesTests {
  private func written(_ units: [CorpusUnit]) throws -> (files: [String], losses: [String]) {
    let written = try CorpusFormat.moses.bytes(of: units, CorpusHeading(.englishChinese))
    return (
      written.files.map { String(decoding: $0, as: UTF8.self) }, written.losses.sentences
    )
  }

  private func plain(_ source: String, _ target: String, id: String = "1") -> CorpusUnit {
    CorpusUnit(id: id, source: CodedText(source), target: CodedText(target))
  }

  @Test func thereIsAFileForEachLanguageAndOneForTheNames() throws {
    #expect(CorpusFormat.moses.fileExtensions(.englishChinese) == ["en", "zh", "ids"])
    let variants = LanguagePair(source: Language("zh-Hant"), target: Language("zh-Hans"))
    #expect(CorpusFormat.moses.fileExtensions(variants) == ["zh-Hant", "zh-Hans", "ids"])
    #expect(try written([plain("a", "甲")]).files == ["a\n", "甲\n", "1\n"])
  }

  @Test(
    arguments: ["\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{1C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func endsOfLinesAreSpaces(end: String) throws {
    let (files, losses) = try written([plain("a\(end)b", "甲", id: "1\(end)2")])
    #expect(files == ["a b\n", "甲\n", "1 2\n"])
    #expect(losses == ["1 line end in a text was left out: a text is one line"])
  }

  @Test(arguments: [" ", "\n\n", "\u{3000}", "\u{A0}\t"])
  func aBlankTextTakesTheUnitAway(blank: String) throws {
    let (files, losses) = try written([plain("a", blank), plain("b", "乙", id: "2")])
    #expect(files == ["b\n", "乙\n", "2\n"])
    #expect(losses == ["1 unit was left out: one of the two texts is blank"])
  }

  @Test(arguments: 0..<100)
  func linesStayTogether(seed: Int) throws {
    let files = try written((0..<5).map { nastyUnit(seed * 5 + $0) }).files
    let counts = files.map { $0.utf8.count { $0 == 0x0A } }
    #expect(counts == [5, 5, 5])
    #expect(
      files.allSatisfy {
        $0.unicodeScalars.allSatisfy { !"\r\u{85}\u{2028}".unicodeScalars.contains($0) }
      })
  }

  @Test func everyLineHasANameOfItsOwn() throws {
    let ids = ["x", "", " ", "x", "2"].map { plain("a", "甲", id: $0) }
    #expect(try written(ids).files[2] == "x\n2\n3\nx-2\n2-2\n")
  }

  @Test(arguments: ["a.en", "a.zh", "a.ids", "a"])
  func anyOfTheFilesNamesTheCorpus(name: String) throws {
    let folder = try TemporaryFolder()
    let units = [plain("a", "甲", id: "x"), plain("b “c”", "乙", id: "y")]
    for (name, text) in zip(["a.en", "a.zh", "a.ids"], try written(units).files) {
      try folder.write(text, to: name)
    }
    let read = try FormatsTests.units("\(folder.path)/\(name)", as: .moses)
    #expect(read.map(\.unit) == units)
    #expect(read.map(\.line) == [1, 2])
  }

  @Test func namesMayBeAbsent() throws {
    let folder = try TemporaryFolder()
    try folder.write("a\r\nb\n", to: "a.en")
    try folder.write("甲\n乙", to: "a.zh")
    let read = try FormatsTests.units("\(folder.path)/a.en", as: .moses)
    #expect(read.map(\.unit) == [plain("a", "甲", id: ""), plain("b", "乙", id: "")])
  }

  @Test(
    arguments: [
      ("1\n2\n3\n", "1\n", nil, "a.en: has 3 lines, but F/a.zh has 1"),
      ("1\n", "1\n2\n", "x\ny\n", "a.en: has 1 lines, but F/a.zh has 2"),
      ("1\n2\n", "1\n2\n", "x\n", "a.ids: has 1 lines, but F/a.en has 2"),
      ("1\n", "1\n", "x\ny\nz", "a.ids: has 3 lines, but F/a.en has 1"),
      ("1\n", nil, nil, "a.zh: there is no such file"),
    ] as [(String, String?, String?, String)])
  func filesThatDoNotFitAreAnError(
    source: String, target: String?, ids: String?, message: String
  ) throws {
    let folder = try TemporaryFolder()
    for (name, text) in [("a.en", source), ("a.zh", target), ("a.ids", ids)] {
      if let text { try folder.write(text, to: name) }
    }
    let error = #expect(throws: InputError.self) {
      try FormatsTests.units("\(folder.path)/a.en", as: .moses)
    }
    #expect(error?.description.replacing(folder.path, with: "F") == "F/" + message)
  }

  @Test func aNameOfNothingIsAnError() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: InputError.self) {
      try FormatsTests.units("\(folder.path)/b", as: .moses)
    }
    #expect(error?.reason.contains("names no corpus") == true)
  }
}

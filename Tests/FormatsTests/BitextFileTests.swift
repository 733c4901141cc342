import Bitext
import Formats
import Foundation
import TestSupport
import Testing

struct BitextFileTests {
  @Test func readsTheProjectsOwnCorpora() throws {
    let folder = try TemporaryFolder()
    for format in [CorpusFormat.tsv, .tmx, .tmx2] {
      try folder.write(format.written(unit("One\ttwo.", "一\n二。")).text, to: "corpus")
      #expect(try read("corpus", in: folder).pairs == [["One\ttwo.", "一\n二。"]])
    }
  }

  @Test(arguments: 0..<100)
  func aTableGivesWhatWasWritten(seed: Int) throws {
    let folder = try TemporaryFolder()
    let texts = [NastyText.text(seed) + "x", NastyText.text(seed + 1000) + "x"]
    try folder.write(CorpusFormat.tsv.written(unit(texts[0], texts[1])).text, to: "a.tsv")
    #expect(try read("a.tsv", in: folder).pairs == [texts])
  }

  @Test func whatLacksALanguageIsSkippedAndCounted() throws {
    let folder = try TemporaryFolder()
    let table = "zh-CN\ten\n甲\ta\n\t b\n乙\t\n\n丙\tc"
    let memory = """
      <tmx><tu><tuv lang="en"><seg>a</seg></tuv><tuv lang="zh-cn"><seg>甲</seg></tuv></tu>
      <tu><tuv lang="en"><seg>b</seg></tuv><tuv lang="fr"><seg>b</seg></tuv></tu><tu/></tmx>
      """
    try folder.write("\u{FEFF}" + table.replacing("\n", with: "\r\n"), to: "a")
    #expect(try read("a", in: folder).pairs == [["a", "甲"], ["c", "丙"]])
    #expect(try read("a", in: folder).counts == [2, 2])
    try folder.write(memory, to: "b")
    #expect(try read("b", in: folder).pairs == [["a", "甲"]])
    #expect(try read("b", in: folder).counts == [1, 2])
  }

  @Test func theColumnIsTheOneOfTheExactTag() throws {
    let folder = try TemporaryFolder()
    try folder.write("id\tzh-Hant\tzh\ten\tid\n1\t繁\t简\ta\tb\n", to: "a.tsv")
    #expect(try read("a.tsv", in: folder).pairs == [["a", "简"]])
    let pair = LanguagePair(source: .english, target: Language("id"))
    #expect(try read("a.tsv", in: folder, pair).pairs == [["a", "b"]])
  }

  @Test(
    arguments: [
      ("en\tfr\na\tb\n", 1, "column 'zh'"), ("", nil, "column"),
      ("en\tzh\na\tb\nc\n", 3, "1 cells"), ("en\tzh\na\tb\tc\n", 2, "3 cells"),
      ("en\tzh\n\n" + String(repeating: "a", count: 3_000_000), 3, "too long"),
    ] as [(String, Int?, String)])
  func tablesWithFaultsAreErrors(text: String, line: Int?, reason: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.tsv")
    let error = #expect(throws: InputError.self) { try read("a.tsv", in: folder) }
    #expect(error?.path == folder.path + "/a.tsv")
    #expect(error?.line == line)
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test func bytesThatAreNoTextAreAnError() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data("en\tzh\na\t".utf8) + [0xE8, 0xB5, 0x0A], to: "a.tsv")
    let error = #expect(throws: InputError.self) { try read("a.tsv", in: folder) }
    #expect(error?.line == 2 && error?.reason == "is not valid UTF-8")
  }

  @Test(arguments: ["none.tmx", "."])
  func whatCanNotBeReadIsAnError(name: String) throws {
    let folder = try TemporaryFolder()
    #expect(throws: InputError.self) { try read(name, in: folder) }
  }

  @Test func whatTheReceiverThrowsEndsTheReading() throws {
    let folder = try TemporaryFolder()
    try folder.write("en\tzh\na\tb\nc\td\n", to: "a.tsv")
    #expect(throws: CancellationError.self) {
      try BitextFile.forEachPair(in: folder.path + "/a.tsv", languages: .englishChinese) { _, _ in
        throw CancellationError()
      }
    }
  }

  @Test(arguments: [
    ("a.tsv", "en\tzh\na\t\nb\tc\n", "a.tsv:3"),
    ("b.tsv", "zh\ten\tfile\tline\nc\tb\tseeds/x.md\t7\n", "seeds/x.md:7"),
    ("c.tsv", "zh\ten\tfile\tline\nc\tb\t\t\n", "c.tsv:2"),
    (
      "d.tmx",
      """
      <tmx version="1.4"><body>

      <tu><tuv xml:lang="en"><seg>b</seg></tuv><tuv xml:lang="zh"><seg>c</seg></tuv></tu>
      </body></tmx>
      """, "d.tmx:3"
    ),
  ])
  func aPairKnowsWhereItStands(name: String, text: String, place: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: name)
    var places: [String] = []
    _ = try BitextFile.forEachPlacedPair(
      in: "\(folder.path)/\(name)", languages: .englishChinese
    ) { pair in
      places.append("\(pair.path):\(pair.line)".replacing("\(folder.path)/", with: ""))
    }
    #expect(places == [place])
  }

  private func read(
    _ name: String, in folder: TemporaryFolder, _ languages: LanguagePair = .englishChinese
  ) throws -> (pairs: [[String]], counts: [Int]) {
    var pairs: [[String]] = []
    let counts = try BitextFile.forEachPair(in: "\(folder.path)/\(name)", languages: languages) {
      pairs.append([$0, $1])
    }
    return (pairs, [counts.pairs, counts.skipped])
  }
}

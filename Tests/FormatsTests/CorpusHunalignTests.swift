import Bitext
import Formats
import TestSupport
import Testing

struct CorpusHunalignTests {
  @Test func aLineIsABeadWithItsSentencesAndScore() throws {
    let units = try units("One. ~~~ Two.\t一。\t0.8\nThree.\t\t-0.3\n")
    #expect(units.map(\.source.text) == ["One. Two.", "Three."])
    #expect(units.map(\.target.text) == ["一。", ""])
    #expect(units.map(\.kind) == ["2-1", "1-0"])
    #expect(units[0].properties.map(\.value) == ["0.8"])
  }

  @Test func nothingIsEscaped() throws {
    #expect(try units("C:\\temp\\new\t甲\\n\t1\n").map(\.source.text) == ["C:\\temp\\new"])
  }

  @Test func aSentenceMayBeANumber() throws {
    #expect(try units("One.\t一。\t1\n1984\t1984\t0.3\n").map(\.source.text) == ["One.", "1984"])
  }

  @Test func blankLinesArePassedOver() throws {
    #expect(try units("One.\t一。\t1\n\n \r\nTwo.\t二。\t1\n\n").count == 2)
  }

  @Test func anEncodingCanBeNamed() throws {
    let big5 = try #require(TextEncoding(named: "Big5"))
    let bytes = Array("a\t".utf8) + [0xA4, 0xA4, 0xA4, 0xE5] + Array("\t1\n".utf8)
    #expect(
      try FormatsTests.units(bytes, as: .hunalign, encoding: big5).texts == [["a", "中文"]])
  }

  @Test func chineseSentencesAreJoinedWithoutASpace() throws {
    #expect(try units("One.\t一。 ~~~ 二。\t1\n").map(\.target.text) == ["一。二。"])
  }

  @Test(arguments: ["One.\t一。\t0.8\nTwo.\t二。\n", "One.\t一。\t0.8\nTwo.\t二。\tgood\n"])
  func anotherLineIsAnError(text: String) throws {
    let error = #expect(throws: InputError.self) { try units(text) }
    #expect(error?.line == 2 && error?.reason.contains("no bead of hunalign") == true)
  }

  @Test(arguments: [("1\t2\t0.3\n", "tsv"), ("zh\ten\tnote\n", "tsv"), ("a\tb\t0.3\n", "hunalign")])
  func theFirstLineTellsTheFormat(text: String, name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.txt")
    #expect(try CorpusFormat.reading("\(folder.path)/a.txt", named: nil)?.name == name)
  }

  private func units(_ text: String) throws -> [CorpusUnit] {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.txt")
    let reader = try #require(CorpusFormat.hunalign.reader)
    let source = try reader("\(folder.path)/a.txt", .englishChinese)
    var units: [CorpusUnit] = []
    while let placed = try source.next() { units.append(placed.unit) }
    return units
  }
}

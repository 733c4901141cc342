import Bitext
import Formats
import Foundation
import TestSupport
import Testing

/// What is written in a format is read back as it was.
struct CorpusRoundTripTests {
  /// Formats that hold all that is known of a unit.
  static let complete: [CorpusFormat] = [
    .tsv, .tmx2,
    .xliff, .xliff2, .csv, .csvExcel, .xlsx, .jsonl,
  ]
  private static let xml: Set<String> = ["tmx2", "xliff", "xliff2"]

  /// Formats of XML that have a way to write any character in a text.
  private static let holdingAllCharacters: Set<String> = ["xliff2"]

  @Test(arguments: complete.map(\.name), 0..<200)
  func aUnitComesBackWhole(name: String, seed: Int) throws {
    let format = try #require(CorpusFormat.named(name))
    let units = (0..<3).map { nastyUnit(seed * 3 + $0) }
    let written = units.map { expected($0, in: name) }
    let read = try roundTrip(units, format)
    #expect(read == written)
    #expect(read.map(\.bytes) == written.map(\.bytes))
  }

  /// é as one character and as two, which are equal as strings are.
  @Test(arguments: complete.map(\.name))
  func lettersStayAsTheyAreComposed(name: String) throws {
    let format = try #require(CorpusFormat.named(name))
    var unit = unit("\u{E9}e\u{301}", "e\u{301}\u{E9}")
    unit.source.codes = ["e\u{301}", "\u{E9}"].map { InlineCode(.alone, at: 2, $0) }
    unit.target.codes = ["\u{E9}", "e\u{301}"].map { InlineCode(.alone, at: 3, $0) }
    #expect(try roundTrip([unit], format).map(\.bytes) == [unit.bytes])
  }

  @Test func codesThatReadAlikeAreTwo() throws {
    var unit = unit("a", "甲")
    unit.source.codes = [InlineCode(.alone, at: 0, "\u{E9}")]
    unit.target.codes = [InlineCode(.alone, at: 0, "e\u{301}")]
    let text = try CorpusFormat.xliff2.written(unit).text
    #expect(text.contains("<ph id=\"1\" dataRef=\"d1\"/>a"))
    #expect(text.contains("<ph id=\"2\" dataRef=\"d2\"/>甲"))
  }

  private func expected(_ unit: CorpusUnit, in format: String) -> CorpusUnit {
    guard CorpusRoundTripTests.xml.contains(format) else { return unit }
    let isWhole = CorpusRoundTripTests.holdingAllCharacters.contains(format)
    return isWhole ? unit.withoutForbiddenProperties : unit.withoutForbidden
  }

  @Test(arguments: complete.map(\.name))
  func whatNobodySaysStaysUnsaid(name: String) throws {
    let format = try #require(CorpusFormat.named(name))
    let unit = CorpusUnit(id: "", source: CodedText("a"), target: CodedText("甲"))
    #expect(try roundTrip([unit], format) == [unit])
  }

  private func roundTrip(_ units: [CorpusUnit], _ format: CorpusFormat) throws -> [CorpusUnit] {
    let folder = try TemporaryFolder()
    let heading = CorpusHeading(.englishChinese)
    let paths = format.fileExtensions(.englishChinese).map { "a.\($0)" }
    for (path, bytes) in zip(paths, try format.bytes(of: units, heading).files) {
      try folder.write(Data(bytes), to: path)
    }
    let reader = try #require(format.reader)
    let source = try reader("\(folder.path)/\(paths[0])", .englishChinese)
    var read: [CorpusUnit] = []
    while let placed = try source.next() { read.append(placed.unit) }
    return read
  }
}

/// A unit with texts, codes and properties that break what is careless.
func nastyUnit(_ seed: Int) -> CorpusUnit {
  var unit = unit("x\(NastyText.text(seed))x", "x\(NastyText.text(seed + 1000))x")
  unit.id = "unit \(seed) <&>"
  unit.section = NastyText.text(seed + 2000).withoutForbidden
  unit.source.codes = nastyCodes(in: unit.source.text, seed)
  unit.target.codes = nastyCodes(in: unit.target.text, seed + 1)
  unit.properties = ["@creationid", "x-client", "note", "note", "source/note", "target/x-client"]
    .enumerated().map { CorpusUnit.Property($1, "v\(NastyText.text(seed + 3000 + $0))v") }
  unit.properties.removeLast(seed % 7)
  return unit
}

/// A bold word with a code that stands alone, somewhere in a text.
private func nastyCodes(in text: String, _ seed: Int) -> [InlineCode] {
  let offsets = text.unicodeScalars.indices.map {
    text.utf8.distance(from: text.startIndex, to: $0)
  }
  guard seed % 3 > 0, offsets.count > 4 else { return [] }
  let places = [1, offsets.count / 2, offsets.count - 2].map { offsets[$0] }
  return [
    InlineCode(.opening, at: places[0], "**", type: "bold"),
    InlineCode(.alone, at: places[1], NastyText.text(seed + 4000), type: ""),
    InlineCode(.closing, at: places[2], "**", type: "bold"),
  ]
}

extension CorpusUnit {
  /// What strings of the unit are made of; those that are canonically equal differ in it.
  fileprivate var bytes: [[UInt8]] {
    let said = properties.flatMap { [$0.name, $0.value] }
    let codes = (source.codes + target.codes).flatMap { [$0.content, $0.type] }
    return ([id, section, source.text, target.text] + said + codes).map { Array($0.utf8) }
  }

  /// The unit without characters that XML can not hold.
  fileprivate var withoutForbidden: CorpusUnit {
    var unit = withoutForbiddenProperties
    unit.source = unit.source.withoutForbidden
    unit.target = unit.target.withoutForbidden
    return unit
  }

  /// The unit with its texts as they are.
  fileprivate var withoutForbiddenProperties: CorpusUnit {
    var unit = self
    unit.properties = properties.map { Property($0.name, $0.value.withoutForbidden) }
    return unit
  }
}

extension CodedText {
  var withoutForbidden: CodedText {
    var codes = codes
    for index in codes.indices {
      let code = codes[index]
      let before = text.utf8.prefix(code.offset)
      let shown = String(decoding: Array(before), as: UTF8.self).withoutForbidden
      codes[index] = InlineCode(
        code.kind, at: shown.utf8.count, code.content.withoutForbidden, type: code.type)
    }
    return CodedText(text.withoutForbidden, codes: codes)
  }
}

extension String {
  /// The text without characters that XML can not hold.
  var withoutForbidden: String {
    let forbidden: Set<Unicode.Scalar> = ["\u{0}", "\u{1}", "\u{FFFE}"]
    return String(String.UnicodeScalarView(unicodeScalars.filter { !forbidden.contains($0) }))
  }
}

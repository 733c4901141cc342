import Bitext
import Formats
import Foundation
import TestSupport
import Testing

struct CorpusXLIFFTests {
  @Test(
    .enabled(if: XMLSchema.xliff1.isThere, "the schemas of XLIFF are not here"),
    arguments: 0..<14)
  func theFirstIsValid(seed: Int) throws {
    let text = try written(xliffSample(seed), .xliff)
    #expect(try XMLSchema.xliff1.faults(of: text) == "")
  }

  @Test(
    .enabled(if: XMLSchema.xliff2.isThere, "the schemas of XLIFF are not here"),
    arguments: 0..<14)
  func theSecondIsValid(seed: Int) throws {
    let text = try written(xliffSample(seed), .xliff2)
    #expect(try XMLSchema.xliff2.faults(of: text) == "")
  }

  @Test(
    .enabled(if: XMLSchema.xliff1.isThere, "the schemas of XLIFF are not here"),
    arguments: [CorpusFormat.xliff.name, CorpusFormat.xliff2.name])
  func anEmptyCorpusIsValid(name: String) throws {
    let format = try #require(CorpusFormat.named(name))
    let schema = name == "xliff" ? XMLSchema.xliff1 : .xliff2
    #expect(try schema.faults(of: written([], format)) == "")
  }

  @Test(.enabled(if: XMLSchema.xliff1.isThere, "the schemas of XLIFF are not here"))
  func theValidatorSeesFaults() throws {
    let first = try written([unit("a", "b")], .xliff)
      .replacingOccurrences(of: "state=\"translated\"", with: "state=\"done\"")
    #expect(try XMLSchema.xliff1.faults(of: first).contains("'done'"))
    let second = try written([unit("a", "b")], .xliff2)
      .replacingOccurrences(of: "<unit id=\"0123456789ab\">", with: "<unit id=\"0 1\">")
    #expect(try XMLSchema.xliff2.faults(of: second).contains("'0 1'"))
  }

  @Test(arguments: [
    ("auto", "<target state=\"translated\">", true), ("", "<target>", false),
    ("reviewed", "<target state=\"signed-off\">", false),
    ("final", "<target state=\"final\">", false), ("x-odd", "<target state=\"x-odd\">", false),
    ("my own", "<target>", true), ("signed-off", "<target state=\"signed-off\">", true),
  ])
  func aStatusIsAStateOfTheFirst(status: String, target: String, isSaidBesides: Bool) throws {
    var unit = unit("a", "b")
    unit.status = status
    let text = try written([unit], .xliff)
    #expect(text.contains(target))
    #expect(text.contains("x-status") == isSaidBesides)
    #expect(
      text.contains("approved=\"yes\"") == ["reviewed", "final", "signed-off"].contains(status))
  }

  @Test(arguments: [
    ("auto", "<segment state=\"translated\">", true), ("", "<segment>", false),
    ("reviewed", "<segment state=\"reviewed\">", false),
    ("final", "<segment state=\"final\">", false), ("x-odd", "<segment>", true),
  ])
  func aStatusIsAStateOfTheSecond(status: String, segment: String, isSaidBesides: Bool) throws {
    var unit = unit("a", "b")
    unit.status = status
    let text = try written([unit], .xliff2)
    #expect(text.contains(segment))
    #expect(text.contains("x-status") == isSaidBesides)
  }

  @Test func whatHasNoTargetIsNoTranslation() throws {
    var unit = unit("a", "")
    unit.status = "reviewed"
    #expect(try !written([unit], .xliff).contains("<target"))
    let second = try written([unit], .xliff2)
    #expect(!second.contains("<target"))
    #expect(second.contains("<segment state=\"initial\">"))
  }

  @Test(arguments: [CorpusFormat.xliff.name, CorpusFormat.xliff2.name])
  func eachDocumentIsAFile(name: String) throws {
    let format = try #require(CorpusFormat.named(name))
    let units = ["a", "a", "b", "a"].map { document in
      var unit = unit("a", "b")
      unit.origin.document = document
      unit.origin.file = "\(document).\(document == "a" ? "zh" : "en").md"
      return unit
    }
    let text = try written(units, format)
    #expect(text.ranges(of: "<file ").count == 3)
    // Ids are those of the units within a file.
    #expect(text.ranges(of: "id=\"0123456789ab\"").count == 3)
  }

  @Test func theSecondHoldsCharactersThatXMLForbids() throws {
    let written = try CorpusFormat.xliff2.written(unit("a\u{1}b\u{FFFE}\u{0}", "<&>\"'"))
    #expect(
      written.text.contains("a<cp hex=\"0001\"/>b<cp hex=\"FFFE\"/><cp hex=\"0000\"/></source>"))
    #expect(written.losses == [])
  }

  @Test func theFirstLeavesThemOutAndReportsThem() throws {
    let written = try CorpusFormat.xliff.written(unit("a\u{1}b\u{FFFE}", "<&>\"'"))
    #expect(written.text.contains("<source>ab</source>"))
    #expect(written.losses == ["2 control characters were left out: XML can not hold them"])
  }

  @Test func codesOfATranslationHaveTheNumbersOfTheirOriginals() throws {
    var unit = unit("ab", "甲乙")
    unit.source.codes = [
      InlineCode(.alone, at: 0, "<br>"), InlineCode(.opening, at: 0, "*", type: "italic"),
      InlineCode(.closing, at: 1, "*", type: "italic"),
    ]
    unit.target.codes = [
      InlineCode(.opening, at: 0, "*", type: "italic"),
      InlineCode(.closing, at: 3, "*", type: "italic"), InlineCode(.alone, at: 3, "<wbr>"),
      InlineCode(.alone, at: 6, "<br>"),
    ]
    #expect(
      try written([unit], .xliff2).contains(
        """
        <target><pc id="2" dataRefStart="d2" dataRefEnd="d2" type="fmt" subType="xlf:i">甲</pc>\
        <ph id="3" dataRef="d3"/>乙<ph id="1" dataRef="d1"/></target>
        """))
    #expect(
      try written([unit], .xliff).contains(
        """
        <target state="translated"><bpt id="2" ctype="italic">*</bpt>甲<ept id="2">*</ept>\
        <ph id="3">&lt;wbr&gt;</ph>乙<ph id="1">&lt;br&gt;</ph></target>
        """))
  }

  @Test func aTermThatCrossesCodesHasMarksAtItsEnds() throws {
    var unit = unit("abc", "甲")
    unit.source.codes = [
      InlineCode(.opening, at: 0, "*", type: "bold"),
      InlineCode(.closing, at: 2, "*", type: "bold"),
    ]
    unit.source.terms = [TermMark(1..<3, concept: "b")]
    #expect(
      try written([unit], .xliff2).contains(
        """
        a<sm id="m1" type="term" value="b"/>b</pc>c<em startRef="m1"/></source>
        """))
  }

  private func written(_ units: [CorpusUnit], _ format: CorpusFormat) throws -> String {
    let written = try format.bytes(of: units, CorpusHeading(.englishChinese))
    return String(decoding: written.files[0], as: UTF8.self)
  }
}

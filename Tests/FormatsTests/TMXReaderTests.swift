import Bitext
import Formats
import Foundation
import TestSupport
import Testing

struct TMXReaderTests {
  @Test func aUnitHasItsVariants() throws {
    let units = try units(
      """
      <tmx version="1.4"><header><prop type="x">头</prop></header><body>
      <tu tuid="1"><note>注</note><prop type="x">y</prop>
      <tuv xml:lang="en"><prop type="x">y</prop><seg>One &amp; two.</seg></tuv>
      <tuv lang="ZH"><seg/></tuv></tu><tu/>
      </body></tmx>
      """)
    #expect(units.map { $0.variants.map(\.language) } == [["en", "ZH"], []])
    #expect(units[0].variants.map(\.text.text) == ["One & two.", ""])
  }

  @Test(arguments: [
    ("The <bpt i='1'>&lt;b></bpt>black<ept i='1'>&lt;/b></ept> cat", "The black cat"),
    ("a<ph>&lt;img alt='<sub>b</sub>'/></ph>c<it pos='end'>}</it><ut>d</ut>", "ac"),
    ("a <hi type='x'>b <hi>c</hi></hi> d", "a b c d"),
    (" \t&#x3000;<!-- x --><![CDATA[<b>]]>\n", " \t\u{3000}<b>\n"),
  ])
  func inlineElementsAreReducedToTheirText(segment: String, text: String) throws {
    let unit = try units(
      "<tmx><body><tu><tuv xml:lang='en'><seg>\(segment)</seg></tuv></tu></body></tmx>")
    #expect(unit.first?.variants.first?.text.text == text)
  }

  @Test(arguments: [
    ("<html>\n</html>", 1, "is no TMX"),
    ("<tmx>\n<tu><seg/></tu></tmx>", 2, "'seg' can not stand here"),
    ("<tmx><body>\n<tuv xml:lang='en'><seg/></tuv></body></tmx>", 2, "'tuv' can not stand here"),
    ("<tmx><tu>\n<tuv><seg/></tuv></tu></tmx>", 2, "no xml:lang"),
    ("<tmx><tu>\n<tuv xml:lang='en'></tuv></tu></tmx>", 2, "no seg"),
    ("<tmx><tu><tuv xml:lang='en'><seg/>\n<seg/></tuv></tu></tmx>", 2, "'seg' can not stand here"),
    ("<tmx><tu>\n<tu/></tu></tmx>", 2, "'tu' can not stand here"),
    ("<tmx><body>\n<tu>", 2, "too early"),
  ])
  func whatTMXDoesNotAllowIsAnError(text: String, line: Int, reason: String) {
    let error = #expect(throws: InputError.self) { try units(text) }
    #expect(error?.line == line)
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test func aUnitIsLimitedAlsoInManyParts() {
    let part = "<hi>" + String(repeating: "0123456789", count: 1000) + "</hi>"
    let text =
      "<tmx><tu>\n<tuv xml:lang='en'><seg>" + String(repeating: part, count: 200)
      + "</seg></tuv></tu></tmx>"
    let error = #expect(throws: InputError.self) { try units(text) }
    #expect(error?.line == 2 && error?.reason.contains("too long") == true)
  }

  @Test(arguments: [
    "<tuv xml:lang='en'><seg/></tuv>", "<prop type='0123456789'/>", "<note></note>",
    "<tuv xml:lang='en' creationid='0123456789'><seg/></tuv>",
  ])
  func partsWithoutTextAreLimitedToo(part: String) {
    expectTooLong("<tmx><tu>" + String(repeating: part, count: 100_000) + "</tu></tmx>")
  }

  @Test(arguments: ["<ph/>", "<hi></hi>", "<ph><sub>0123456789012345</sub></ph>"])
  func codesAreLimitedToo(part: String) {
    let text = String(repeating: part, count: 100_000)
    expectTooLong("<tmx><tu><tuv xml:lang='en'><seg>\(text)</seg></tuv></tu></tmx>")
  }

  private func expectTooLong(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let error = #expect(throws: InputError.self, sourceLocation: sourceLocation) {
      try units(text)
    }
    #expect(error?.reason.contains("too long") == true, sourceLocation: sourceLocation)
  }

  @Test func theFirstTextInEachLanguageCounts() throws {
    let unit = try #require(
      try units(
        """
        <tmx><tu><tuv xml:lang="en-US"><seg>a</seg></tuv><tuv xml:lang="EN-gb"><seg>b</seg></tuv>
        <tuv xml:lang="zh_Hans"><seg>c</seg></tuv></tu></tmx>
        """
      ).first)
    func texts(_ source: String, _ target: String) -> [String]? {
      unit.texts(in: LanguagePair(source: Language(source), target: Language(target)))
        .map { [$0.source, $0.target] }
    }
    #expect(texts("en", "zh") == ["a", "c"])
    #expect(texts("zh", "en-GB") == ["c", "b"])
    #expect(texts("en-US", "en") == ["a", "b"])
    #expect(texts("en", "fr") == nil)
  }

  @Test(
    .enabled(if: TestData.has("data/tmx-kit"), "the TMX compliance kit is not here"),
    arguments: [
      ("1A", 2, "en-us fr-ca"), ("1B", 1, "en-us fr-ca"),
      ("1C", 3, "en-gb en-us es-es fr-ca ja-jp"), ("1D", 3, "en-gb en-us"),
      ("1E", 3, "en-gb en-us"), ("1F", 3, "en-gb en-us"), ("1G", 3, "en-gb en-us"),
      ("1H", 3, "en-gb en-us"), ("1I", 1, "en-us ja-jp"), ("1J", 2, "en-gb en-us"),
      ("1J_many", 3, "en-gb en-us es-es"), ("1K", 2, "de-de en-gb fr-ca"),
      ("1L", 1, "en-gb en-us fr"), ("2A", 7, "en-us fr-ca"), ("2A-0index", 7, "en-us fr-ca"),
      ("2B", 7, "en-us fr-ca"), ("2C", 1, "en-gb en-us fr"),
    ])
  func readsTheComplianceKit(name: String, count: Int, languages: String) throws {
    let path = TestData.url("data/tmx-kit/ImportTest\(name).tmx").path
    let units = try units(BytePieces(path: path))
    #expect(units.count == count)
    let found = Set(units.flatMap(\.variants).map { $0.language.lowercased() })
    #expect(found.sorted().joined(separator: " ") == languages)
    #expect(
      units.flatMap(\.variants).allSatisfy {
        !$0.text.text.isEmpty && !$0.text.text.contains("\\ul")
      })
  }

  @Test(.enabled(if: TestData.has("data/tmx-kit"), "the TMX compliance kit is not here"))
  func theComplianceKitsTextsAreRight() throws {
    func texts(_ name: String) throws -> [[String]] {
      try units(BytePieces(path: TestData.url("data/tmx-kit/ImportTest\(name).tmx").path))
        .map { $0.variants.map(\.text.text) }
    }
    #expect(try texts("1A")[0][0] == "First segment with [\t\t   ]")
    #expect(try texts("1F") == texts("1G"))
    #expect(try texts("1D")[0] == ["à=agrave, é=eacute, æ=aelig", "à=agrave, é=eacute, æ=aelig"])
    #expect(try texts("2A")[0] == ["The big black cat sleeps.", "Le gros chat noir dors."])
    #expect(try texts("2C")[0][0] == "Click  to start.")
  }

  @Test(arguments: 0..<300)
  func readsWhatWasWritten(seed: Int) throws {
    let source = NastyText.text(seed)
    let target = NastyText.text(seed + 1000)
    let written = try CorpusFormat.tmx.written(unit(source + "x", target + "x"))
    let unit = try #require(try units(written.text).first)
    #expect(unit.variants.map(\.language) == ["en", "zh-Hans"])
    #expect(unit.variants.map(\.text.text) == [allowed(source) + "x", allowed(target) + "x"])
  }

  /// A text without the characters that XML can not hold.
  private func allowed(_ text: String) -> String {
    let forbidden: Set<Unicode.Scalar> = ["\u{0}", "\u{1}", "\u{FFFE}"]
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !forbidden.contains($0) }))
  }

  private func units(_ text: String) throws -> [TMXUnit] {
    try units(BytePieces(Array(text.utf8), path: "a.tmx"))
  }

  private func units(_ pieces: consuming BytePieces) throws -> [TMXUnit] {
    var reader = try TMXReader(pieces)
    var units: [TMXUnit] = []
    while let unit = try reader.next() { units.append(unit) }
    return units
  }
}

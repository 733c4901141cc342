import Bitext
import Foundation
import Terminology
import TestSupport
import Testing

@testable import Formats

/// Concepts as TBX, and back.
struct GlossaryTBXTests {
  @Test func thePresentGenerationIsWritten() {
    let written = GlossaryFormat.tbx.written([fullConcept])
    #expect(written.losses.isEmpty)
    #expect(
      written.text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader>
            <fileDesc>
              <sourceDesc>
                <p>align</p>
              </sourceDesc>
            </fileDesc>
          </tbxHeader>
          <text>
            <body>
              <conceptEntry id="_x0035_g-网络">
                <descrip type="subjectField">telecom &amp; radio</descrip>
                <descrip type="definition" xml:lang="fr">réseau</descrip>
                <admin type="source">seeds/a.md#58</admin>
                <note>alias: fifth-generation</note>
                <note>case: exact</note>
                <note>not in: 5G网络法</note>
                <note>annotate: first</note>
                <note>translate: no</note>
                <note xml:lang="zh-Hans">wrong example: 五G网很快。</note>
                <transacGrp>
                  <transac type="transactionType">modification</transac>
                  <transacNote type="responsibility">Ada</transacNote>
                  <date>2026-01-26</date>
                  <note>one word</note>
                </transacGrp>
                <langSec xml:lang="en">
                  <termSec>
                    <term>5G network</term>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                    <termNote type="termType">fullForm</termNote>
                    <descrip type="context">A 5G network.</descrip>
                  </termSec>
                  <termSec>
                    <term>5G</term>
                    <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
                    <termNote type="termType">acronym</termNote>
                  </termSec>
                </langSec>
                <langSec xml:lang="zh-Hans">
                  <descrip type="definition">第五代移动通信网络</descrip>
                  <termSec>
                    <term>5G网络</term>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                    <note>note: status: 旧译</note>
                  </termSec>
                  <termSec>
                    <term>五G网</term>
                    <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                  </termSec>
                  <termSec>
                    <term>第五代网</term>
                    <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                    <note>status: forbidden</note>
                    <note>never</note>
                  </termSec>
                  <termSec>
                    <term>五代网</term>
                    <note>status: proposed</note>
                    <note>type: slang</note>
                  </termSec>
                </langSec>
              </conceptEntry>
            </body>
          </text>
        </tbx>

        """)
  }

  @Test func theFirstGenerationIsWritten() {
    #expect(
      GlossaryFormat.tbx2.written([concept("tea", "Tea", "茶")], tags: ["zh": "zh-CN"]).text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <martif type="TBX" xml:lang="en">
          <martifHeader>
            <fileDesc>
              <sourceDesc>
                <p>align</p>
              </sourceDesc>
            </fileDesc>
          </martifHeader>
          <text>
            <body>
              <termEntry id="tea">
                <langSet xml:lang="en">
                  <tig>
                    <term>Tea</term>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                  </tig>
                </langSet>
                <langSet xml:lang="zh-CN">
                  <tig>
                    <term>茶</term>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                  </tig>
                </langSet>
              </termEntry>
            </body>
          </text>
        </martif>

        """)
  }

  @Test func whatXMLCanNotHoldIsCounted() {
    var odd = concept("odd", "a\u{1}b", "\u{1} ")
    odd.definition["en"] = "\u{FFFE}"
    let written = GlossaryFormat.tbx.written([odd, Concept(id: "none")])
    #expect(
      written.losses == [
        "left out: concepts without terms (1)",
        "left out: control characters, which XML can not hold (2)",
      ])
    #expect(written.text.contains("<term>ab</term>"))
  }

  @Test(arguments: [
    "2026-02-29", "2026-1-02", "0000-01-01", "２０２６-01-01", "spring 2026", "2026-13-01",
  ])
  func whatIsNoDayIsANote(day: String) {
    var dated = concept("tea", "Tea", "茶")
    dated.decision = Concept.Decision(on: day)
    let text = GlossaryFormat.tbx.written([dated]).text
    #expect(text.contains("<note>date: \(day)</note>") && !text.contains("<date>"))
  }

  @Test(arguments: 0..<60)
  func randomConceptsAreReadAsTheyWereWritten(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let concepts = (0..<3).map { RandomTBX.concept($0, using: &random) }
    let format = seed % 2 == 0 ? GlossaryFormat.tbx : .tbx2
    let written = format.written(concepts)
    #expect(written.losses.isEmpty)
    let terms = try #require(try foreignTerms(written.text, path: "t.tbx"))
    #expect(terms.notices.isEmpty)
    for (read, concept) in zip(terms.entries.map(\.concept), concepts) {
      expectEqual(read, concept)
    }
    #expect(terms.entries.count == concepts.count)
  }

  @Test(
    .enabled(if: TestData.has("data/schemas/TBXcoreStructV03.rng"), "the TBX schema is not here"),
    arguments: 0..<6)
  func isValid(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let concepts = [fullConcept] + (0..<20).map { RandomTBX.concept($0, using: &random) }
    for (format, schema) in [
      (GlossaryFormat.tbx, ["--relaxng", "TBXcoreStructV03.rng"]),
      (.tbx2, ["--schema", "tbx.xsd"]),
    ] {
      #expect(try validates(format.written(concepts).text, schema))
    }
  }

  @Test(
    .enabled(if: TestData.has("data/schemas/TBXcoreStructV03.rng"), "the TBX schema is not here"))
  func theValidatorSeesFaults() throws {
    let text = GlossaryFormat.tbx.written([fullConcept]).text
    #expect(
      try !validates(
        text.replacing("<date>", with: "<date>on "), ["--relaxng", "TBXcoreStructV03.rng"]))
    let first = GlossaryFormat.tbx2.written([fullConcept]).text
    #expect(
      try !validates(first.replacing("<tig>", with: "<tig><note/>"), ["--schema", "tbx.xsd"]))
  }

  private func expectEqual(_ read: Concept, _ written: Concept) {
    let isSame = read == written
    #expect(isSame, "\(read)\n\(written)")
  }

  private func validates(_ text: String, _ schema: [String]) throws -> Bool {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.tbx")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
    process.arguments = [
      "--noout", "--nonet", schema[0], TestData.url("data/schemas/\(schema[1])").path,
      folder.url.appendingPathComponent("a.tbx").path,
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

/// Concepts of texts that break what is careless, but that XML can hold.
private enum RandomTBX {
  static func concept(_ number: Int, using random: inout SplitMix64) -> Concept {
    var concept = Concept(id: text("é_x \(number)", using: &random))
    concept.domain = optional(using: &random)
    concept.aliases = list("alias", using: &random)
    concept.sources = list("source", using: &random)
    concept.matching.notIn = list("part", using: &random)
    concept.matching.isCaseExact = Bool.random(using: &random)
    concept.matching.isName = Bool.random(using: &random)
    for language in ["en", "zh", "pt-BR"] {
      let terms = (language == "en" ? ["always"] : []) + list(language, using: &random)
      let made = terms.map { term($0, using: &random) }
      if !made.isEmpty { concept.terms[language] = made }
      concept.definition[language] = optional(using: &random)
    }
    concept.examples = list("x", using: &random).map {
      Concept.Example(language: "en", text: $0, isRight: false, line: 1)
    }
    concept.decision = Concept.Decision(by: "x", on: optional(using: &random), why: "date: y")
    return concept
  }

  private static func term(_ text: String, using random: inout SplitMix64) -> Term {
    Term(
      text, status: Term.Status.allCases.randomElement(using: &random) ?? .admitted,
      type: ["full", "acronym", "fullForm", nil, "x: y"].randomElement(using: &random) ?? nil,
      note: optional(using: &random))
  }

  private static func list(_ name: String, using random: inout SplitMix64) -> [String] {
    (0..<Int.random(in: 0...2, using: &random)).map { text("\(name)\($0)", using: &random) }
  }

  private static func optional(using random: inout SplitMix64) -> String? {
    Bool.random(using: &random) ? text("x", using: &random) : nil
  }

  /// With a name at one end or the other, so that no text is empty or begins and ends with spaces.
  private static func text(_ name: String, using random: inout SplitMix64) -> String {
    let nasty = NastyText.text(Int.random(in: 0..<100_000, using: &random))
      .replacing("\u{0}", with: "\r\n").replacing("\u{1}", with: "case: ")
      .replacing("\u{FFFE}", with: "\u{85}")
    return name + nasty + "."
  }
}

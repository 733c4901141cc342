import Bitext
import Formats
import Foundation
import TestSupport
import Testing

struct CorpusJSONLTests {
  @Test func aLineHasAllMembersInOrder() throws {
    let plain = CorpusUnit(id: "1", source: CodedText("a"), target: CodedText("甲"))
    #expect(
      try CorpusFormat.jsonl.written(plain).text == """
        {"id":"1","translation":{"en":"a","zh":"甲"},"meta":{"section":"","confidence":-1.000,\
        "status":"","kind":"","file":"","line":0,"document":"","hash":"","author":"",\
        "license":"","source_codes":"","target_codes":"","source_terms":"","target_terms":"",\
        "properties":""}}

        """)
  }

  @Test func whatBreaksLinesOrTerminalsIsEscaped() throws {
    let nasty = unit("\u{0}\u{1}\t\n\r\"\\\u{7F}\u{85}\u{9F}\u{A0}", "\u{2028}\u{2029}/…\u{1F600}")
    #expect(
      try CorpusFormat.jsonl.written(nasty).text.contains(
        """
        {"en":"\\u0000\\u0001\\t\\n\\r\\"\\\\\\u007f\\u0085\\u009f\u{A0}",\
        "zh":"\\u2028\\u2029/…\u{1F600}"}
        """))
  }

  @Test(arguments: 0..<100)
  func otherReadersUnderstandTheLines(seed: Int) throws {
    let text = NastyText.text(seed)
    let line = try CorpusFormat.jsonl.written(unit(text, "x")).text
    struct Line: Decodable {
      let translation: [String: String]
    }
    let read = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
    #expect(read.translation["en"] == text)
  }

  @Test func termsComeBack() throws {
    let read = try units(CorpusFormat.jsonl.written(goldenUnits[0]).text.utf8, as: .jsonl)
    #expect(read.map(\.unit) == [goldenUnits[0]])
  }

  @Test(arguments: [
    #"{"translation":{"en":"a","zh":"甲"}}"#, #"{"en":"a","zh":"甲"}"#,
    #" { "zh" : "\u7532" , "en" : "\u0061" } "#, #"{"translation":{"zh-CN":"甲","en-GB":"a"}}"#,
    "\u{FEFF}{\"en\":\"a\",\"zh\":\"甲\",\"id\":null}\r\n\n",
  ])
  func linesOfOthersAreRead(line: String) throws {
    let read = try units(line.utf8, as: .jsonl)
    #expect(read.map(\.unit) == [CorpusUnit(source: CodedText("a"), target: CodedText("甲"))])
  }

  @Test func surrogatesMakeOneCharacter() throws {
    #expect(try units(#"{"en":"\ud83d\uDE00","zh":"甲"}"#.utf8, as: .jsonl).texts == [["😀", "甲"]])
  }

  @Test func aTextMayBeAbsent() throws {
    let lines = #"{"translation":{"en":"a"}}"# + "\n" + #"{"en":null,"zh":"甲"}"#
    #expect(try units(lines.utf8, as: .jsonl).texts == [["a", ""], ["", "甲"]])
  }

  @Test func membersThatNobodyKnowsAreProperties() throws {
    let line =
      #"{"id":7,"en":"a","zh":"甲","score":0.90,"tags":["x", 1],"meta":{"line":"x","b":{}}}"#
    let unit = try #require(units(line.utf8, as: .jsonl).first?.unit)
    #expect(unit.id == "7")
    #expect(
      unit.properties.map { "\($0.name)=\($0.value)" } == [
        "score=0.90", #"tags=["x", 1]"#, "line=x", "b={}",
      ])
  }

  @Test func textsInOtherLanguagesAreCounted() throws {
    let line = #"{"translation":{"en":"a","fr":"b","zh":"甲","de":"c"}}"#
    #expect(try units(line.utf8, as: .jsonl).first?.losses.count(of: .variants) == 2)
  }

  @Test(arguments: [
    (#"{"en":"\ud800","zh":""}"#, "one half of a surrogate pair"),
    (#"{"en":"\udc00\ud800","zh":""}"#, "one half of a surrogate pair"),
    (#"{"en":"\ud800\n","zh":""}"#, "one half of a surrogate pair"),
    (#"{"en":"\ud800A","zh":""}"#, "one half of a surrogate pair"),
    (#"{"en":"\u00g0","zh":""}"#, "without four digits"), (#"{"en":"\u0"#, "without four digits"),
    (#"{"en":"\x","zh":""}"#, "escape that JSON does not know"),
    ("{\"en\":\"a\tb\"}", "a control character stands in a text"),
    (#"{"en":"a","en":"b"}"#, "the member 'en' is there twice"),
    (#"{"en":"a"}"# + "x", "no JSON can go on with 'x'"), (#"{"en":"a","}"#, "ends too early"),
    (#"{"en":"a",}"#, "go on with '}'"), (#"{"en":01}"#, "go on with '1'"),
    (#"{"en":1.}"#, "go on with '}'"), (#"{"en":-}"#, "go on with '}'"),
    (#"{"en":nul}"#, "go on with 'n'"), (#"{'en':1}"#, "go on with '''"),
    (#"{"en":NaN}"#, "go on with 'N'"), (#"{"en" "a"}"#, "go on with '\"'"),
    ("[]", "is no JSON object"), ("7", "is no JSON object"),
    (#"{"a":"b"}"#, "no text in 'en' and none in 'zh'"), (#"{"en":7}"#, "'en' is no text"),
    (#"{"translation":{"en":{}}}"#, "'en' is no text"),
  ])
  func linesWithFaultsAreErrors(line: String, reason: String) {
    expectFault(in: "{\"en\":\"\",\"zh\":\"\"}\n\(line)".utf8, as: .jsonl, line: 2, reason)
  }

  @Test func whatIsDeepOrLongIsRefused() {
    let deep = #"{"en":"a","x":"# + String(repeating: "[", count: 100_000)
    expectFault(in: deep.utf8, as: .jsonl, line: 1, "stand in each other")
    let long = #"{"en":""# + String(repeating: "a", count: 3_000_000)
    expectFault(in: long.utf8, as: .jsonl, line: 1, "too long")
  }

  @Test func bytesThatAreNotUTF8AreAnError() {
    expectFault(in: [0x7B, 0xD7, 0xCA, 0xB1, 0xBE], as: .jsonl, line: 1, "is not valid UTF-8")
  }
}

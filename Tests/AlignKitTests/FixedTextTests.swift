import AlignKit
import Bitext
import Checking
import Testing

struct FixedTextTests {
  @Test func replacementsArePutIn() throws {
    let text = "\u{FEFF}资本开支大。\r\n“资本开支”，🙂e\u{301}。\r\n"
    let fixed = try fix(text, [("资本开支", "资本支出", 1), ("资本开支", "资本支出", 0)])
    #expect(fixed.text == "\u{FEFF}资本支出大。\r\n“资本支出”，🙂e\u{301}。\r\n")
    #expect(fixed.applied.count == 2)
  }

  @Test func theFirstOfTwoThatOverlapWins() throws {
    let fixed = try fix("甲乙丙", [("乙丙", "x", 0), ("甲乙", "y", 0)])
    #expect(fixed.text == "y丙")
    #expect(fixed.passedOver.map(\.replacement) == ["x"])
  }

  @Test func textMayBePutInOnce() throws {
    let place = Location(path: "茶.md", line: 1, column: 4, bytes: 3..<3)
    var seen = Observation(place: place, match: "", message: "")
    seen.replacement = " "
    let fixed = try FixedText(Array("中A".utf8), path: "茶.md", observations: [seen, seen])
    #expect(fixed.text == "中 A")
  }

  @Test func replacementsMayTouch() throws {
    #expect(try fix("甲乙", [("甲", "a", 0), ("乙", "b", 0)]).text == "ab")
  }

  @Test func markupInAMatchKeepsItAsItIs() throws {
    let place = Location(path: "茶.md", line: 1, column: 3, bytes: 2..<16)
    var seen = Observation(place: place, match: "资本开支", message: "")
    seen.replacement = "资本支出"
    let fixed = try FixedText(Array("**资本**开支".utf8), path: "茶.md", observations: [seen])
    #expect(fixed.text == "**资本**开支")
    #expect(fixed.passedOver == [seen])
  }

  @Test func aPlaceBehindTheEndIsPassedOver() throws {
    let place = Location(path: "茶.md", line: 1, column: 1, bytes: 0..<60)
    var seen = Observation(place: place, match: "甲", message: "")
    seen.replacement = "乙"
    #expect(try FixedText(Array("甲".utf8), path: "茶.md", observations: [seen]).text == "甲")
  }

  @Test func otherFilesAndOtherFindingsAreNotLookedAt() throws {
    let place = Location(path: "水.md", line: 1, column: 1, bytes: 0..<3)
    var other = Observation(place: place, match: "甲", message: "")
    other.replacement = "乙"
    let fixed = try FixedText(Array("甲".utf8), path: "茶.md", observations: [other])
    #expect(fixed.text == "甲" && fixed.passedOver.isEmpty)
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x32, 0x75], [0xBC, 0xD7], [0x61, 0x00, 0x62, 0x00]] as [[UInt8]])
  func otherEncodingsAreRefused(bytes: [UInt8]) {
    let error = #expect(throws: InputError.self) {
      try FixedText(bytes, path: "茶.md", observations: [])
    }
    #expect(error?.reason.hasPrefix("is not UTF-8") == true)
  }

  /// Replaces matches, each the one with a number among its equals.
  private func fix(_ text: String, _ fixes: [(String, String, Int)]) throws -> FixedText {
    let bytes = Array(text.utf8)
    let file = SourceFile(path: "茶.md", bytes: bytes)
    let observations = try fixes.map { match, replacement, number in
      let length = match.utf8.count
      let starts = bytes.indices.dropLast(length - 1).filter {
        bytes[$0..<$0 + length].elementsEqual(match.utf8)
      }
      let start = try #require(starts.dropFirst(number).first)
      var seen = Observation(
        place: file.location(of: start..<start + length), match: match, message: "")
      seen.replacement = replacement
      return seen
    }
    return try FixedText(bytes, path: "茶.md", observations: observations)
  }
}

extension FixedText {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

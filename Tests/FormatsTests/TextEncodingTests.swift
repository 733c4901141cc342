import Bitext
import Formats
import Foundation
import TestSupport
import Testing

/// Tables in several encodings, which are told while they are read piece by piece.
struct TextEncodingTests {
  /// 普通的文字，到处都是。 in GB18030.
  private static let chinese: [UInt8] = [
    0xC6, 0xD5, 0xCD, 0xA8, 0xB5, 0xC4, 0xCE, 0xC4, 0xD7, 0xD6, 0xA3, 0xAC, 0xB5, 0xBD, 0xB4, 0xA6,
    0xB6, 0xBC, 0xCA, 0xC7, 0xA1, 0xA3,
  ]

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func utf16IsToldByItsMark(encoding: String.Encoding) throws {
    let text = "\u{FEFF}en\tzh\r\na\t甲\u{20BB7}\r\n"
    let bytes = try #require(text.data(using: encoding))
    #expect(try units(bytes, as: .csv).texts == [["a", "甲\u{20BB7}"]])
    #expect(try units(bytes, as: .tsv).texts == [["a", "甲\u{20BB7}"]])
  }

  @Test func utf16IsToldByItsZeros() throws {
    let bytes = try #require("en,zh\nplain,甲\n".data(using: .utf16LittleEndian))
    #expect(try units(bytes, as: .csv).texts == [["plain", "甲"]])
  }

  @Test func halfACharacterOfUTF16IsAFault() throws {
    let bytes = try #require("\u{FEFF}en,zh\na,\u{20BB7}".data(using: .utf16LittleEndian))
    expectFault(in: bytes.dropLast(2), as: .csv, line: 2, "a character is not valid")
    expectFault(in: bytes.dropLast(1), as: .csv, line: 2, "a character is not valid")
  }

  @Test(arguments: 0..<3)
  func gb18030GoesOnFromPieceToPiece(shift: Int) throws {
    let row = Array(repeating: TextEncodingTests.chinese, count: 2000).flatMap { $0 }
    let bytes = Array("en,zh\n\(String(repeating: "x", count: 16_380 + shift)),".utf8) + row
    let text = String(repeating: "普通的文字，到处都是。", count: 2000)
    #expect(try units(bytes, as: .csv).texts.map { $0[1] } == [text])
  }

  @Test func whatIsNotLikeItFartherOnIsAFault() {
    let others: [UInt8] = Array(repeating: [0x81, 0x40, 0x82, 0x41], count: 5000).flatMap { $0 }
    let bytes =
      Array("en,zh\na,".utf8) + TextEncodingTests.chinese
      + Array(repeating: UInt8(ascii: "x"), count: 70_000) + others
    expectFault(in: bytes, as: .csv, line: 2, "looked like GB18030 up to here, but is not")
  }

  @Test func windows1252IsTold() throws {
    let bytes = Array("en,fr\nIt".utf8) + [0x92] + Array("s late,".utf8) + [0xC0, 0x20, 0xE9]
    let pair = LanguagePair(source: .english, target: Language("fr"))
    #expect(try units(bytes, as: .csv, pair).texts == [["It’s late", "À é"]])
  }

  @Test(arguments: [[0xE8, 0xB5], [0xC3, 0xA9, 0xC3], [0x81, 0x20, 0x8D], [0xFF]] as [[UInt8]])
  func whatIsNoTextIsRefused(bytes: [UInt8]) {
    for format in [CorpusFormat.csv, .tsv] {
      let separator = format.name == "csv" ? "," : "\t"
      let table = Array("en\(separator)zh\n甲\(separator)".utf8) + bytes + [0x0A]
      expectFault(in: table, as: format, line: 2, "is not valid UTF-8")
    }
  }

  @Test func damageBehindOtherCharactersIsNoEncoding() {
    let text = String(repeating: "a,普通的文字。\n", count: 20_000)
    expectFault(
      in: Array("en,zh\n\(text)It".utf8) + [0x92] + Array("s,b\n".utf8), as: .csv, line: 20_002,
      "is not valid UTF-8")
  }

  @Test func anEncodingCanBeNamed() throws {
    let big5 = try #require(TextEncoding(named: "Big5"))
    let bytes = Array("en,zh\na,".utf8) + [0xA4, 0xA4, 0xA4, 0xE5]
    #expect(try units(bytes, as: .csv, encoding: big5).texts == [["a", "中文"]])
    #expect(try units(bytes, as: .csv).texts != [["a", "中文"]])
    expectFault(
      in: bytes + [0xFF], as: .csv, line: 2, "a character is not valid", encoding: big5)
  }

  @Test(arguments: ["CP1258", "TCVN"])
  func theLastLetterIsThere(name: String) throws {
    let encoding = try #require(TextEncoding(named: name))
    let pair = LanguagePair(source: .english, target: Language("vi"))
    let read = try units("en,vi\na,anh em".utf8, as: .csv, pair, encoding: encoding)
    #expect(read.texts == [["a", "anh em"]])
  }

  @Test func aFaultKnowsItsLineBehindPlainText() {
    let plain = String(repeating: "some,plain text\n", count: 5000)
    let row = Array("a,".utf8) + TextEncodingTests.chinese + [0x0A]
    let rows = Array(repeating: row, count: 5000).flatMap { $0 }
    expectFault(
      in: Array("en,zh\n\(plain)".utf8) + rows + [0x61, 0x2C, 0xFF, 0xFF, 0x0A], as: .csv,
      line: 10_002, "a character is not valid")
  }

  @Test(arguments: ["utf-8", "UTF8", "gbk", "latin1", "windows-1252"])
  func namesOfEncodingsAreKnown(name: String) {
    #expect(TextEncoding(named: name) != nil)
  }

  @Test(arguments: ["", "klingon", "UTF-8//IGNORE", "../x", "utf-8\0"])
  func otherNamesAreNone(name: String) {
    #expect(TextEncoding(named: name) == nil)
  }

  @Test func aNamedEncodingIsNotGuessedAgain() {
    let bytes = Array("en,zh\na,".utf8) + TextEncodingTests.chinese
    expectFault(in: bytes, as: .csv, line: 2, "is not valid UTF-8", encoding: .utf8)
  }
}

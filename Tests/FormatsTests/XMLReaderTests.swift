import Bitext
import Formats
import Foundation
import TestSupport
import Testing

struct XMLReaderTests {
  @Test func givesTagsAndTextsInOrder() throws {
    #expect(try events("<a><b>甲</b>&amp;<c/></a>") == "<a><b>甲</b>&<c></c></a>")
    #expect(try events("<a>1<!-- 2 --><![CDATA[<3>]]>&#x34;</a>") == "<a>1<3>4</a>")
  }

  @Test func anAttributeIsNamedWithItsPrefix() throws {
    var reader = XMLReader(BytePieces(Array("\n<t:a\nx='1&lt;2' xml:lang='zh'/>".utf8), path: "a"))
    guard case .start(let element)? = try reader.next() else { return #expect(Bool(false)) }
    #expect(element.name == "a")
    #expect(element.line == 3)
    #expect(element["x"] == "1<2" && element["xml:lang"] == "zh" && element["lang"] == nil)
  }

  @Test func namesMayBeLong() throws {
    let name = String(repeating: "名", count: 1000)
    var reader = XMLReader(BytePieces(Array("<a \(name):\(name)='1' b='2'/>".utf8), path: "a"))
    guard case .start(let element)? = try reader.next() else { return #expect(Bool(false)) }
    #expect(element["\(name):\(name)"] == "1" && element["b"] == "2")
  }

  @Test(arguments: [
    ("<a>\n<b>\n</a>", 3, "mismatch"),
    ("<a>\n\n<b></b>\n", 3, "ends too early"),
    ("<a>\n<b c=", 2, "AttValue"),
    ("\n\n", 1, "ends too early"),
    ("", 1, "ends too early"),
    ("<a/>\n<b/>", 2, "Extra content"),
    ("<a>\n<b x='1' x='2'/></a>", 2, "redefined"),
    ("<a>\n\u{1}</a>", 2, "invalid Char"),
    ("<a>\n&nbsp;</a>", 2, "nbsp"),
    ("<!DOCTYPE a SYSTEM 'a.dtd'>\n<a>&nbsp;</a>", 2, "nbsp"),
    ("<!DOCTYPE a SYSTEM 'a.dtd'>\n<a b='&nbsp;'/>", 2, "nbsp"),
    ("<a>1\n& 2; 3</a>", 2, "xmlParseEntityRef"),
    ("<a>1\n& 2</a>", 2, "xmlParseEntityRef"),
  ])
  func faultsHaveALineAndAReason(text: String, line: Int, reason: String) {
    fails(Array(text.utf8), line: line, reason: reason)
  }

  @Test func linesAreCountedBeyondSixteenBits() {
    let text = "<a>" + String(repeating: "<b/>\n", count: 100_000) + "</c>"
    fails(Array(text.utf8), line: 100_001, reason: "mismatch")
  }

  @Test func theDeclaredEncodingHolds() throws {
    let text = "<a>资本支出增加了，数据中心也在增加。</a>"
    let long = "<a>" + String(repeating: "<b>资本😀</b>\n", count: 20_000) + "</a>"
    for text in [text, long] {
      for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
        let bytes = try #require(("\u{FEFF}" + text).data(using: encoding))
        #expect(try events(bytes) == text)
      }
      #expect(try events("\u{FEFF}" + text) == text)
    }
    let gbk: [UInt8] = [0xD7, 0xCA, 0xB1, 0xBE]
    let head = Array("<?xml version='1.0' encoding='GB18030'?><a>".utf8)
    #expect(try events(head + gbk + Array("</a>".utf8)) == "<a>资本</a>")
  }

  @Test func theWrongEncodingIsAFault() {
    let gbk: [UInt8] = [0xD7, 0xCA, 0xB1, 0xBE]
    fails(Array("<a>\n".utf8) + gbk + Array("</a>".utf8), line: 2, reason: "not proper UTF-8")
    let overlong: [UInt8] = [0xC1, 0x81]
    fails(
      Array("<a>\n<![CDATA[".utf8) + overlong + Array("]]></a>".utf8), line: 2, reason: "UTF-8")
    let ascii = Array("<?xml version='1.0' encoding='us-ascii'?><a>".utf8)
    for rest in ["é</a>", String(repeating: "é", count: 1_000_000)] {
      fails(ascii + Array(rest.utf8), line: 1, reason: "encoding")
    }
    fails(Array("<?xml version='1.0' encoding='UTF-16'?><a/>".utf8), line: 1, reason: "UTF-16")
    fails(Array("<?xml version='1.0' encoding='klingon'?><a/>".utf8), line: 1, reason: "klingon")
  }

  @Test func aReaderMayBeLeftInTheMiddle() throws {
    var reader = XMLReader(BytePieces(Array("<a><b>".utf8), path: "a"))
    #expect(try reader.next() != nil)
  }
}

/// What a document says, written as XML again without attributes and escapes.
private func events(_ bytes: some Sequence<UInt8>) throws -> String {
  var reader = XMLReader(BytePieces(Array(bytes), path: "a.xml"))
  var written = ""
  while let event = try reader.next() {
    switch event {
    case .start(let element): written += "<\(element.name)>"
    case .end(let name): written += "</\(name)>"
    case .text(let text): written += text
    }
  }
  return written
}

private func events(_ text: String) throws -> String { try events(text.utf8) }

/// Expects that a document is refused.
func fails(_ bytes: [UInt8], line: Int, reason: String) {
  let error = #expect(throws: InputError.self) { try events(bytes) }
  #expect(error?.path == "a.xml")
  #expect(error?.line == line, "\(error?.reason ?? "")")
  #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
}

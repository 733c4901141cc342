import Bitext
import Formats
import Foundation
import TestSupport
import Testing

/// Documents that are made to read other files, or to cost more than they weigh.
@Suite(.timeLimit(.minutes(1)))
struct HostileXMLTests {
  @Test func noByteOfAnotherFileIsShown() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret", to: "secret.txt")
    try folder.write("<!ENTITY x 'secret'>", to: "secret.dtd")
    let text = "file://\(folder.path)/secret.txt"
    let definitions = "file://\(folder.path)/secret.dtd"
    for document in [
      "<!DOCTYPE a [\n<!ENTITY x SYSTEM '\(text)'>]>\n<a>&x;</a>",
      "<!DOCTYPE a [\n<!ENTITY % x SYSTEM '\(definitions)'> %x;]>\n<a>&x;</a>",
      "<!DOCTYPE a SYSTEM '\(definitions)'>\n<a>&x;</a>",
      "<!DOCTYPE a SYSTEM '\(definitions)' [\n<!ELEMENT a ANY>]><a b='&x;'/>",
    ] {
      let error = #expect(throws: InputError.self) { try read(Array(document.utf8)) }
      #expect(error?.line == 2)
      #expect(error?.reason.contains("secret") == false)
    }
    let include = "<a xmlns:i='http://www.w3.org/2001/XInclude'><i:include href='\(text)'/></a>"
    #expect(throws: Never.self) { try read(Array(include.utf8)) }
  }

  @Test func declarationsAreRefusedWhereTheyStand() {
    let laughs = (1...9).map {
      "<!ENTITY l\($0) '\(String(repeating: "&l\($0 - 1);", count: 10))'>\n"
    }
    let document = "<!DOCTYPE a [\n<!ENTITY l0 'ha'>\n\(laughs.joined())]>\n<a>&l9;</a>"
    fails(Array(document.utf8), line: 2, reason: "declares")
    fails(
      Array("<!DOCTYPE a [\n\n<!ATTLIST a b CDATA 'c'>]><a/>".utf8), line: 3, reason: "declares")
  }

  @Test func depthIsLimited() {
    let text = String(repeating: "<a>\n", count: 200_000)
    fails(Array(text.utf8), line: 101, reason: "nested")
  }

  @Test func aTextIsLimited() {
    let text = "<a>\n" + String(repeating: "0123456789", count: 1_000_000) + "</a>"
    fails(Array(text.utf8), line: 2, reason: "too long")
    let lines = "<a>" + String(repeating: "0123456789\n", count: 1_000_000)
    let error = #expect(throws: InputError.self) { try read(Array(lines.utf8)) }
    #expect(error?.reason.contains("too long") == true)
  }

  @Test(arguments: [
    ("<a>\n<!--", " ", 2), ("<a>\n<b c='", "d", 2), ("<a>\n<", "b", 2), ("<a>\n<?b ", "c", 2),
    ("\n<!DOCTYPE a [", "<!ELEMENT b ANY> ", 2), ("<a>\n<b ", "c='' ", 2),
    ("<a>\n<![CDATA[", "c", 2),
    ("<a>\n&", "c", 2),
  ])
  func whatNeverEndsIsLimited(start: String, part: String, line: Int) {
    let text = start + String(repeating: part, count: 4_000_000 / part.utf8.count)
    let error = #expect(throws: InputError.self) { try read(Array(text.utf8)) }
    #expect(error?.line == line, "\(error?.reason ?? "")")
  }

  @Test func manyAttributesAreBounded() {
    let attributes = (0..<100_000).map { "a\($0)=''" }.joined(separator: " ")
    fails(Array("<a>\n<b \(attributes)/></a>".utf8), line: 2, reason: "too long")
  }

  @Test func manyNamesAreBounded() {
    let names = (0..<100_000).map { "<name-\($0)-of-many/>" }.joined()
    fails(Array("<a>\n\(names)</a>".utf8), line: 2, reason: "names")
  }

  @Test(arguments: 0..<300)
  func damagedDocumentsEndWithoutATrap(seed: Int) {
    var generator = SplitMix64(seed: seed)
    var bytes = Array("<!DOCTYPE t [<!ELEMENT t ANY>]><t a='1'>&amp;<b>甲</b><![CDATA[x]]></t>".utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[index] = UInt8.random(in: 0...255, using: &generator)
    }
    do { try read(bytes) } catch { #expect((error as? InputError)?.line != nil) }
  }

  private func read(_ bytes: [UInt8]) throws {
    var reader = XMLReader(BytePieces(bytes, path: "a.xml"))
    while try reader.next() != nil {}
  }
}

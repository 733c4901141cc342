import Bitext
import Formats
import Foundation
import Testing

/// Files in several encodings, and files that are none.
struct SourceTextTests {
  private let text = "资本支出增加了，数据中心也在增加。"

  @Test func utf8WithAByteOrderMark() throws {
    #expect(try read([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
  }

  @Test func utf16InBothOrders() throws {
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try read([0xFF, 0xFE] + little) == text)
    #expect(try read([0xFE, 0xFF] + big) == text)
  }

  @Test func gb18030() throws {
    // 资本支出增加了。
    let bytes: [UInt8] = [
      0xD7, 0xCA, 0xB1, 0xBE, 0xD6, 0xA7, 0xB3, 0xF6, 0xD4, 0xF6, 0xBC, 0xD3, 0xC1, 0xCB, 0xA1,
      0xA3,
    ]
    #expect(try read(bytes) == "资本支出增加了。")
  }

  @Test func windowsLineEnds() throws {
    #expect(try read(Array("甲，\r\n乙。\r\n".utf8)) == "甲，乙。")
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "byte 1 is neither"), ([0x61, 0x00], "NUL at byte 1"),
      ([], "holds no text"),
      ([0x20, 0x0A, 0x0A], "holds no text"),
      (Array("资本支出".utf8) + [0xE8, 0xB5], "byte 12 is neither"),
      ([0xE6, 0x9C, 0xE4, 0xB8, 0x89, 0xE5, 0x8F, 0xAA], "byte 0 is neither"),
      (Array("It".utf8) + [0x92] + Array("s fine.".utf8), "byte 2 is neither"),
    ] as [([UInt8], String)])
  func whatIsNoTextIsAnErrorWithItsReason(bytes: [UInt8], reason: String) {
    let error = #expect(throws: InputError.self) { try read(bytes) }
    #expect(error?.path == "a.txt")
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  private func read(_ bytes: [UInt8]) throws -> String {
    let file = DocumentInput.File(path: "a.txt", bytes: bytes)
    let document = try Document(
      reading: DocumentInput(name: "a", content: .bilingual(file)), languages: .englishChinese)
    return document.sections.flatMap(\.passages).flatMap { $0.source + $0.target }
      .map(\.prose.text).joined(separator: "|")
  }
}

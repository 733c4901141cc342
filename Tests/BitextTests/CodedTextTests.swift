import Bitext
import Testing

struct CodedTextTests {
  @Test(arguments: [
    ("<a >a", "1+ 1+"), ("<a <b >b >a", "1+ 2+ 2+ 1+"), ("<a <b >a >b", "1+ 2- 1+ 3-"),
    (">a <a .a", "1- 2- 3-"), ("<a <a >a >a >a", "1+ 2+ 2+ 1+ 3-"), ("", ""),
  ])
  func codesOfATypeArePairs(codes: String, pairs: String) {
    let text = CodedText("", codes: codes.split(separator: " ").map { code($0) })
    let found = text.pairs.map { "\($0.number)\($0.hasPartner ? "+" : "-")" }
    #expect(found.joined(separator: " ") == pairs)
  }

  @Test(.timeLimit(.minutes(1)))
  func manyCodesWithoutPartnersCostLittle() {
    let opening = Array(repeating: code("<a"), count: 100_000)
    let closing = Array(repeating: code(">b"), count: 100_000)
    #expect(CodedText("", codes: opening + closing).pairs.allSatisfy { !$0.hasPartner })
  }

  private func code(_ code: Substring) -> InlineCode {
    InlineCode(
      InlineCode.Kind(rawValue: String(code.prefix(1))) ?? .alone, at: 0, "",
      type: String(code.dropFirst()))
  }
}

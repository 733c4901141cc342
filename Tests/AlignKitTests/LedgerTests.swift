import Bitext
import Testing

@testable import AlignKit

struct LedgerTests {
  @Test func holdsForAnAlignedDocument() throws {
    try Ledger.check(aligned(["一。", "二。"]))
  }

  @Test func aLostSentenceIsSeen() {
    #expect(throws: InputError.self) { try Ledger.check(aligned(["一。"])) }
  }

  @Test func aSentenceTwiceIsSeen() {
    #expect(throws: InputError.self) { try Ledger.check(aligned(["一。", "二。", "二。"])) }
  }

  /// A document with the text `一。二。`, whose units hold other sentences.
  private func aligned(_ sentences: [String]) -> AlignedDocument {
    let text = "一。二。"
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let piece = Prose.Piece(kind: .text, shown: text, markup: text, source: 0..<12)
    let block = Block(kind: .paragraph, prose: Prose(pieces: [piece]), file: file)
    let document = Document(
      name: "a", files: [file], languages: .englishChinese, layout: "single",
      frontMatter: FrontMatter(),
      sections: [Section(title: "", passages: [Passage(target: [block])])])
    let units = sentences.enumerated().map { index, text in
      let place = Location(path: "a.md", line: 1, column: 1, bytes: index * 6..<index * 6 + 6)
      return TranslationUnit(
        id: "\(index)", section: "", source: [],
        target: [Segment(text: text, markup: text, location: place, isHeading: false)],
        confidence: 1)
    }
    return AlignedDocument(document: document, sections: [.init(title: "", units: units)])
  }
}

import Bitext
import Testing

struct ProsePartsTests {
  /// `A. **B.** C` with the asterisks as markup.
  private let prose = Prose(pieces: [
    piece(.text, "A. ", at: 10), piece(.opening, "**", at: 13), piece(.text, "B.", at: 15),
    piece(.closing, "**", at: 17), piece(.text, " C", at: 19),
  ])

  @Test func shownTextHoldsNoMarkup() {
    #expect(prose.text == "A. B. C")
  }

  @Test func openingMarksGoWithWhatFollowsAndClosingOnesWithWhatPrecedes() {
    #expect(prose.parts([0..<2, 3..<5, 6..<7]).map(\.markup) == ["A.", "**B.**", "C"])
  }

  @Test func partsKnowTheirPlaceInTheSource() {
    #expect(prose.parts([0..<2, 3..<5, 6..<7]).map(\.source) == [10..<12, 13..<19, 20..<21])
  }

  @Test(arguments: [(10, 0), (12, 2), (13, 3), (15, 3), (16, 4), (17, 5), (19, 5), (30, 7)])
  func aPlaceInTheFileIsShownAtAnOffset(place: Int, shown: Int) {
    #expect(prose.shownOffset(of: place) == shown)
  }

  @Test func lineBreaksBetweenPartsBelongToNeither() {
    let wrapped = Prose(pieces: [
      piece(.text, "甲。", at: 0),
      Prose.Piece(kind: .lineBreak, shown: "", markup: "\n", source: 6..<7),
      piece(.text, "乙。", at: 7),
    ])
    #expect(wrapped.parts([0..<6, 6..<12]).map(\.source) == [0..<6, 7..<13])
  }

  @Test func lineBreaksInsideAPartAreShownAsTheyRead() {
    let wrapped = Prose(pieces: [
      piece(.text, "one", at: 0),
      Prose.Piece(kind: .lineBreak, shown: " ", markup: "\n", source: 3..<4),
      piece(.text, "two", at: 4),
    ])
    #expect(wrapped.parts([0..<7]).map(\.markup) == ["one two"])
    #expect(wrapped.parts([0..<7]).map(\.source) == [0..<7])
  }
}

private func piece(_ kind: Prose.Piece.Kind, _ markup: String, at start: Int) -> Prose.Piece {
  Prose.Piece(
    kind: kind, shown: kind == .text ? markup : "", markup: markup,
    source: start..<start + markup.utf8.count)
}

import Segmentation
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("中文", 4), ("a中", 3), ("e\u{301}", 1), ("😀", 2), ("，", 2), ("—", 1),
  ])
  func countsColumns(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func wrapsAtSpacesAndBetweenChineseCharacters() {
    #expect("one two 三四五".wrapped(to: 7) == ["one two", "三四五"])
    #expect("三四五六".wrapped(to: 4) == ["三四", "五六"])
  }

  @Test func noLineEndsWithASpace() {
    #expect("one two three".wrapped(to: 8) == ["one two", "three"])
  }

  @Test func noLineBeginsWithClosingPunctuation() {
    #expect("三四，五".wrapped(to: 4).allSatisfy { !$0.hasPrefix("，") })
  }

  @Test func longWordsAreCut() {
    #expect("abcdefgh".wrapped(to: 3) == ["abc", "def", "gh"])
  }

  @Test(arguments: [
    ("a\u{1B}[31m\u{202E}b", "a\u{FFFD}[31m\u{FFFD}b"), ("a\u{2028}b\u{61C}", "a\u{FFFD}b\u{FFFD}"),
  ])
  func whatCommandsATerminalIsMadeVisible(text: String, shown: String) {
    #expect(text.displayable == shown)
  }
}

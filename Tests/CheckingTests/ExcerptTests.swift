import Checking
import Testing

/// Columns on a line with Chinese, an emoji and combining characters.
struct ExcerptTests {
  @Test func columnsCountInEachUnit() {
    let line = "他说🙂e\u{301}资本开支竞赛"
    let start = line.utf8.count - "资本开支竞赛".utf8.count
    let excerpt = Excerpt(line: line, match: start..<start + 12)
    #expect(excerpt.utf8.start == 14)
    #expect(excerpt.utf8.end == 26)
    #expect(excerpt.scalars.start == 6)
    #expect(excerpt.scalars.end == 10)
    #expect(excerpt.utf16.start == 7)
    #expect(excerpt.width.start == 8)
    #expect(excerpt.width.end == 16)
  }
}

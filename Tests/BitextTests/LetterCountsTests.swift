import Bitext
import Testing

struct LetterCountsTests {
  @Test func countsCharactersOfChineseAndWordsOfEnglish() {
    let counts = LetterCounts("茶叶 is tea, 2 cups")
    #expect(counts[.han] == 2)
    #expect(counts[.latin] == 3)
    #expect(counts.total == 5)
  }

  @Test func addsUp() {
    let sum = LetterCounts("茶") + LetterCounts("tea 叶")
    #expect(sum[.han] == 2)
    #expect(sum[.latin] == 1)
  }
}

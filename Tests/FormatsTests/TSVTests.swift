import Formats
import TestSupport
import Testing

struct TSVTests {
  @Test(arguments: [
    ("a\tb", "a\\tb"), ("a\nb", "a\\nb"), ("a\r\nb", "a\\r\\nb"), ("a\u{2028}b", "a\\u2028b"),
    ("C:\\temp", "C:\\\\temp"), ("C:\\Program", "C:\\Program"), ("\\", "\\"), ("=1+1", "=1+1"),
    ("\u{85}", "\\u0085"),
  ])
  func escapesOnlyWhatWouldBreakTheTable(cell: String, escaped: String) {
    #expect(TSV.escape(cell) == escaped)
  }

  @Test(arguments: 0..<500)
  func readsWhatItWrote(seed: Int) {
    let rows = [
      [NastyText.text(seed), NastyText.text(seed + 1000)], ["a", NastyText.text(seed + 2000)],
    ]
    #expect(TSV.rows(TSV.text(rows)) == rows)
  }
}

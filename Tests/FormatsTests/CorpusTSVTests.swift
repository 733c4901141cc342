import Bitext
import Formats
import Testing

struct CorpusTSVTests {
  @Test func hasARowForEachUnit() throws {
    let rows = TSV.rows(try CorpusFormat.tsv.written(unit("One\ttwo.", "一二。")).text)
    #expect(
      rows == [
        [
          "id", "section", "zh", "en", "confidence", "status", "kind", "file", "line", "document",
          "hash", "author", "license", "source-codes", "target-codes", "properties",
        ],
        [
          "0123456789ab", "节", "一二。", "One\ttwo.", "0.500", "auto", "1-1", "seeds/a.md", "3", "a",
          "89abcdef01234567", "A & B", "", "", "", "",
        ],
      ])
  }

  @Test func oneSidedUnitsHaveAnEmptyCell() throws {
    let rows = TSV.rows(try CorpusFormat.tsv.written(unit("", "一。")).text)
    #expect(rows.last?[3] == "")
    #expect(rows.last?[6] == "0-1")
  }
}

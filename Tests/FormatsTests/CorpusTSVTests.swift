import Bitext
import Formats
import Testing

struct CorpusTSVTests {
  @Test func hasARowForEachUnit() {
    let rows = TSV.rows(CorpusFormat.tsv.write(document("One\ttwo.", "一二。")).text)
    #expect(
      rows == [
        ["id", "section", "zh", "en", "confidence", "status", "kind", "file", "line"],
        ["0123456789ab", "节", "一二。", "One\ttwo.", "0.500", "auto", "1-1", "seeds/a.md", "3"],
      ])
  }

  @Test func oneSidedUnitsHaveAnEmptyCell() {
    let rows = TSV.rows(CorpusFormat.tsv.write(document(nil, "一。")).text)
    #expect(rows.last?[3] == "")
    #expect(rows.last?[6] == "0-1")
  }
}

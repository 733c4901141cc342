import Bitext
import Formats
import TestSupport
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

/// Tables of people who name their columns in words.
struct ColumnNamesTests {
  @Test(arguments: [
    "English\tChinese", "英文\t中文", " Source \tTarget", "en-US\tChinese", "原文\t译文", "EN\tzh-Hans",
  ])
  func languagesMayBeNamedInWords(header: String) throws {
    #expect(try texts(header + "\none\t一\n") == ["one", "一"])
  }

  @Test func aTagGoesBeforeAWord() throws {
    #expect(try texts("English\ten\tzh\nno\tone\t一\n") == ["one", "一"])
  }

  @Test func otherWordsAreNoLanguages() {
    #expect(throws: InputError.self) { try texts("French\tChinese\nun\t一\n") }
  }

  private func texts(_ table: String) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(table, to: "a.tsv")
    let reader = try #require(CorpusFormat.tsv.reader)
    let unit = try reader("\(folder.path)/a.tsv", .englishChinese).next()?.unit
    return [unit?.source.text ?? "", unit?.target.text ?? ""]
  }
}

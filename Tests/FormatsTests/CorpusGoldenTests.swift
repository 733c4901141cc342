import Bitext
import Formats
import Foundation
import TestSupport
import Testing

/// What each format looks like, in files that a person can read.
struct CorpusGoldenTests {
  static let names = [
    "tmx", "tmx2", "tsv", "xliff", "xliff2", "csv", "csv-excel", "jsonl", "moses", "html",
  ]

  @Test func aSheetIsWrittenAsInTheFile() throws {
    let written = try CorpusFormat.xlsx.bytes(of: goldenUnits, CorpusHeading(.englishChinese))
    let sheet = try Workbook.part("xl/worksheets/sheet1.xml", of: written.files[0])
    try expect(sheet, in: "xlsx.sheet.xml")
  }

  @Test(arguments: names)
  func aCorpusIsWrittenAsInTheFile(name: String) throws {
    let format = try #require(CorpusFormat.named(name))
    let written = try format.bytes(of: goldenUnits, CorpusHeading(.englishChinese)).files
    for (bytes, fileExtension) in zip(written, format.fileExtensions(.englishChinese)) {
      try expect(bytes, in: "\(name).\(fileExtension)")
    }
  }

  private func expect(_ bytes: [UInt8], in name: String) throws {
    let file = TestData.projectFolder.appendingPathComponent("Tests/FormatsTests/Golden/\(name)")
    if ProcessInfo.processInfo.environment["MAKE_GOLDEN"] != nil {
      try Data(bytes).write(to: file)
    }
    #expect(try Data(bytes) == Data(contentsOf: file), "\(name)")
  }
}

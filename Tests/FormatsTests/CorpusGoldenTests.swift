import Bitext
import Formats
import Foundation
import TestSupport
import Testing

/// What each format looks like, in files that a person can read.
struct CorpusGoldenTests {
  static let names = ["csv", "csv-excel", "jsonl", "moses", "html"]

  @Test(arguments: names)
  func aCorpusIsWrittenAsInTheFile(name: String) throws {
    let format = try #require(CorpusFormat.named(name))
    let written = try format.bytes(of: goldenUnits, CorpusHeading(.englishChinese)).files
    for (bytes, fileExtension) in zip(written, format.fileExtensions(.englishChinese)) {
      let file = TestData.projectFolder
        .appendingPathComponent("Tests/FormatsTests/Golden/\(name).\(fileExtension)")
      if ProcessInfo.processInfo.environment["MAKE_GOLDEN"] != nil {
        try Data(bytes).write(to: file)
      }
      #expect(try Data(bytes) == Data(contentsOf: file), "\(file.lastPathComponent)")
    }
  }
}

import Alignment
import Foundation
import TestSupport
import Testing

struct FeatureTests {
  @Test func everyFeatureHasAFileAndIsListed() throws {
    let path = TestData.projectFolder.appendingPathComponent("Sources/Alignment/Features").path
    let files = try FileManager.default.contentsOfDirectory(atPath: path)
      .map { $0.replacingOccurrences(of: ".swift", with: "").lowercased() }
    #expect(Set(files) == Set(Feature.all.map(\.name)))
  }
}

import AlignKit
import Bitext
import TestSupport
import Testing

struct SeedFilesTests {
  @Test func filesThatNameTheirLanguagesArePairs() throws {
    let seeds = try find([
      "a.zh.md", "a.en.md", "b_zh-CN.txt", "b_en.txt", "zh/c.md", "en/c.md", "d.zh.md", "d.md",
      "e.md", "f.zh.md", ".hidden.md", "g.html",
    ])
    #expect(seeds.map(\.name) == ["a", "b", "c", "d", "e", "f.zh"])
    #expect(
      seeds.map { seed in if case .paired = seed.paths { true } else { false } }
        == [true, true, true, true, false, false])
  }

  @Test func partsOfThePathAreJoined() throws {
    #expect(try find(["x/y/z.md", "x/w.md"]).map(\.name) == ["x.w", "x.y.z"])
  }

  @Test func namesAreUniqueWhateverTheCase() throws {
    #expect(try find(["a b.md", "a-b.md", "A-B.md"]).map(\.name) == ["A-B", "a-b-2", "a-b-3"])
  }

  @Test func whatIsNotThereIsAnError() {
    let (seeds, errors) = SeedFiles.find(["no/such.md"], languages: .englishChinese)
    #expect(seeds.isEmpty)
    #expect(errors.map(\.path) == ["no/such.md"])
  }

  private func find(_ names: [String]) throws -> [Seed] {
    let folder = try TemporaryFolder()
    for name in names { try folder.write("文本。", to: name) }
    return SeedFiles.find([folder.path], languages: .englishChinese).seeds
  }
}

import AlignKit
import Bitext
import Foundation
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
    let names = try find(["a b.md", "a-b.md", "A:B.md"]).map { $0.name.lowercased() }
    #expect(names.contains("a-b"))
    #expect(Set(names).count == 3)
  }

  @Test func aNameDoesNotDependOnTheOrderOfArrival() throws {
    let alone = try find(["a-b.md"]).map(\.name)
    #expect(try find(["a b.md", "a-b.md"]).map(\.name).contains(alone[0]))
  }

  @Test func linksToFoldersAreNotFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.write("文本。", to: "a.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/loop", withDestinationPath: folder.path)
    #expect(SeedFiles.find([folder.path], languages: .englishChinese).seeds.map(\.name) == ["a"])
  }

  @Test func aFileFindsItsOtherHalf() throws {
    let folder = try TemporaryFolder()
    for name in ["zh/x.md", "en/x.md", "y.zh.md", "y.en.md"] { try folder.write("文本。", to: name) }
    for name in ["zh/x.md", "en/x.md", "y.zh.md", "y.en.md"] {
      let seeds = SeedFiles.find([folder.path + "/" + name], languages: .englishChinese).seeds
      let isPair = seeds.map { if case .paired = $0.paths { true } else { false } }
      #expect(isPair == [true], "\(name)")
    }
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

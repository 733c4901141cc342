import Alignment
import Foundation
import TestSupport
import Testing

struct SeedLexiconTests {
  @Test(arguments: [("能源", "energi"), ("茶", "tea"), ("文件", "file"), ("瓶颈", "bottleneck")])
  func knowsCommonWords(word: String, stem: String) throws {
    let first = try #require(SeedLexicon.translations(of: word.utf8).first)
    #expect(first.stem == Array(stem.utf8))
    #expect(first.forward > 0.2 && first.backward > 0.05)
  }

  @Test(arguments: ["", " ", "能源能源", "energi", "\u{10FFFF}"])
  func knowsNothingOfWhatIsNoWord(unit: String) {
    #expect(SeedLexicon.translations(of: unit.utf8).isEmpty)
  }

  @Test func everyLineOfTheTableIsFound() throws {
    let url = TestData.projectFolder.appendingPathComponent(
      "Sources/Alignment/Seeds/SeedLexiconTable.swift")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("    ") && !$0.hasSuffix("\"") }
    let units = lines.map { $0.split(separator: " ")[0] }
    #expect(zip(units, units.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for index in Array(stride(from: 0, to: lines.count, by: 97)) + [lines.count - 1] {
      let written = lines[index].split(separator: " ").dropFirst().map { $0.dropLast(2) }
      let found = SeedLexicon.translations(of: units[index].utf8)
      #expect(found.map { String(decoding: $0.stem, as: UTF8.self) } == written.map(String.init))
      #expect(found.allSatisfy { 0...1 ~= $0.forward && 0...1 ~= $0.backward })
    }
  }
}

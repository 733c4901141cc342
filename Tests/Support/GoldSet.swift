public import Foundation

/// Sentences of two languages, aligned by hand: `NAME.zh`, `NAME.en` and `NAME.gold`.
public struct GoldSet {
  public struct Bead: Hashable {
    public let chinese: [Int]
    public let english: [Int]

    public init(chinese: [Int], english: [Int]) {
      self.chinese = chinese
      self.english = english
    }
  }

  public let chinese: [String]
  public let english: [String]
  public let gold: [Bead]

  public init(_ folder: URL, name: String) throws {
    func lines(_ suffix: String) throws -> [String] {
      try String(contentsOf: folder.appendingPathComponent("\(name).\(suffix)"), encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    chinese = try lines("zh").filter { !$0.isEmpty }
    english = try lines("en").filter { !$0.isEmpty }
    gold = try lines("gold").filter { !$0.isEmpty }.map { line in
      let sides = line.split(separator: ":").map { side in
        side.split { !$0.isNumber }.compactMap { Int($0) }
      }
      return Bead(chinese: sides.first ?? [], english: sides.dropFirst().first ?? [])
    }
  }
}

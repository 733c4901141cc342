import Foundation

/// What the commonest Chinese words and characters mean: a lexicon learned by `make lexicon` from a
/// vocabulary of our own and the messages of free programs.
package enum SeedLexicon {
  /// An English stem that a Chinese unit may be translated to.
  package struct Translation: Equatable {
    package let stem: [UInt8]

    /// t(stem | unit) and t(unit | stem), 0 to 1, to a tenth of their size.
    package let forward: Float
    package let backward: Float
  }

  /// The translations of a unit as `UnitReader` makes it, the likeliest first.
  package static func translations(of unit: some Sequence<UInt8>) -> [Translation] {
    guard let content = SortedLines(table).content(of: unit) else { return [] }
    return content.split(separator: UInt8(ascii: " ")).map { entry in
      Translation(
        stem: Array(entry.dropLast(2)),
        forward: probabilities[Int(entry[entry.endIndex - 2] - UInt8(ascii: "A"))],
        backward: probabilities[Int(entry[entry.endIndex - 1] - UInt8(ascii: "A"))])
    }
  }

  /// What the letters of the table stand for, from A to Z: each is the fourth root of a half of the
  /// one before, and the last is nothing.
  private static let probabilities: [Float] =
    (0..<25).map { exp2(-Float($0) / 4) } + [0]
}

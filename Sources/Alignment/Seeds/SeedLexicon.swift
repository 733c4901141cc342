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

  /// Chinese words of more than one character, and in how many lines each English stem stands.
  package static func vocabulary() -> (words: [String], stems: [String: Int]) {
    var units = headwordsTable.withUTF8Buffer { bytes in
      bytes.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
    var stems: [[UInt8]: Int] = [:]
    table.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let words = line.split(separator: UInt8(ascii: " "))
        guard let unit = words.first else { continue }
        if unit.count > 3 { units.append(String(decoding: unit, as: UTF8.self)) }
        for entry in words.dropFirst() { stems[Array(entry.dropLast(2)), default: 0] += 1 }
      }
    }
    return (
      units,
      Dictionary(
        uniqueKeysWithValues: stems.map { (String(decoding: $0, as: UTF8.self), $1) })
    )
  }

  /// What the letters of the table stand for, from A to Z: each is the fourth root of a half of the
  /// one before, and the last is nothing.
  private static let probabilities: [Float] =
    (0..<25).map { exp2(-Float($0) / 4) } + [0]
}

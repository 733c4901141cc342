import Foundation

/// How much phrases stand by themselves and not as a part of longer ones: C-value (Frantzi,
/// Ananiadou & Mima 2000, Automatic recognition of multi-word terms, International Journal on
/// Digital Libraries 3(2), 115-130, eq. 3). The length counts one word more, so that a single word
/// has a value too.
struct Termhood {
  let values: [Double]

  /// Whether a phrase hardly ever stands outside of one longer one.
  let isFragment: [Bool]

  /// The share of its pairs that a fragment has in common with a longer phrase.
  private static let fragment = 0.8

  init(_ table: PhraseTable) {
    let nesting = Termhood.nesting(table)
    values = table.words.indices.map { phrase in
      let nested = Double(nesting[phrase].sum) / Double(max(1, nesting[phrase].phrases))
      return log2(Double(table.words[phrase].count) + 1) * (Double(table.counts[phrase]) - nested)
    }
    isFragment = zip(nesting, table.counts).map {
      Double($0.largest) >= Termhood.fragment * Double($1)
    }
  }

  /// The longer phrases that hold a phrase: how many, and in how many pairs they stand.
  private struct Nesting {
    var phrases = 0
    var sum = 0
    var largest = 0
  }

  private static func nesting(_ table: PhraseTable) -> [Nesting] {
    var numbers: [[Int32]: Int] = [:]
    for (number, words) in table.words.enumerated() { numbers[words] = number }
    var nesting = [Nesting](repeating: Nesting(), count: table.words.count)
    for (number, words) in table.words.enumerated() where table.isTerm[number] {
      for part in parts(words).compactMap({ numbers[$0] }) {
        nesting[part].phrases += 1
        nesting[part].sum += table.counts[number]
        nesting[part].largest = max(nesting[part].largest, table.counts[number])
      }
    }
    return nesting
  }

  /// The shorter runs of words in a run, each once.
  private static func parts(_ words: [Int32]) -> Set<[Int32]> {
    var parts: Set<[Int32]> = []
    for length in 1..<max(1, words.count) {
      for start in 0...words.count - length { parts.insert(Array(words[start..<start + length])) }
    }
    return parts
  }
}

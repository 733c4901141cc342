import Foundation

/// How much more words keep together in few parts of a corpus than chance would have it, as words of
/// a subject do: residual IDF (Church & Gale 1995, Inverse document frequency: a measure of
/// deviations from Poisson, Workshop on Very Large Corpora, 121-130).
struct Burstiness {
  /// For each word, in bits.
  let residuals: [Double]

  init(_ side: MiningSide, blocks: [Range<Int>]) {
    var occurrences = [Int](repeating: 0, count: side.words.count)
    var counter = PairCounter(of: side.words.count)
    for (number, block) in blocks.enumerated() {
      for index in block.flatMap({ side.texts[$0] }) {
        occurrences[Int(side.word(index))] += 1
        counter.count(side.word(index), in: number)
      }
    }
    let total = Double(blocks.count)
    residuals = zip(occurrences, counter.counts).map { occurrences, blocks in
      let expected = total * (1 - exp(-Double(occurrences) / total))
      return max(0, log2(expected / Double(max(1, blocks))))
    }
  }
}

/// Alignments of a passage that were drawn, with weights that add up to 1, and the beads of all.
struct Alternatives {
  /// Each bead once, in the order in which they are met.
  private(set) var beads: [CondensedBead] = []

  /// How likely each bead is.
  private(set) var likelihoods: [Double] = []

  private struct Alternative {
    let weight: Double

    /// Numbers of beads, ascending, and the same as a set.
    let beads: [Int]
    var beadSet: BitSet

    /// Pairs of sentences.
    var links: BitSet
  }

  private var alternatives: [Alternative] = []

  /// - Parameters:
  ///   - drawn: alignments, how often each was drawn, and how unlike the usual their lengths are.
  ///   - weight: what that unlikeness is worth, as a logarithm.
  ///   - fullCount: how many sentences the full side has.
  init(
    _ drawn: [(beads: [CondensedBead], times: Int, proportion: Float)], proportion weight: Float,
    fullCount: Int
  ) {
    // Beside the likeliest, so that not all are too small for a number.
    let most = drawn.map { weight * $0.proportion }.max() ?? 0
    let total = drawn.reduce(0) {
      $0 + Alternatives.weight($1.times, weight * $1.proportion - most)
    }
    var numbers: [CondensedBead: Int] = [:]
    for (beads, times, proportion) in drawn {
      let share = Alternatives.weight(times, weight * proportion - most) / total
      var alternative = Alternative(
        weight: share,
        beads: beads.map { bead in
          if let number = numbers[bead] { return number }
          numbers[bead] = self.beads.count
          self.beads.append(bead)
          likelihoods.append(0)
          return self.beads.count - 1
        }, beadSet: BitSet(), links: BitSet())
      for (number, bead) in zip(alternative.beads, beads) {
        likelihoods[number] += share
        alternative.beadSet.insert(number)
        for row in bead.condensed {
          for column in bead.full { alternative.links.insert(row * fullCount + column) }
        }
      }
      alternatives.append(alternative)
    }
  }

  private static func weight(_ times: Int, _ logarithm: Float) -> Double {
    Double(times) * Double(logarithm.exponential)
  }

  /// The beads of the alternative that agrees best with all others, of the likeliest.
  func best(of count: Int) -> [Int] {
    let order = alternatives.indices.sorted {
      (alternatives[$1].weight, $0) < (alternatives[$0].weight, $1)
    }
    var best: (agreement: Double, beads: [Int]) = (-1, [])
    for candidate in order.prefix(count).map({ alternatives[$0] }) {
      let agreement = alternatives.reduce(0) { sum, other in
        sum + other.weight
          * (candidate.beadSet.f1(other.beadSet) + candidate.links.f1(other.links))
      }
      if agreement > best.agreement { best = (agreement, candidate.beads) }
    }
    return best.beads
  }
}

/// A set of small numbers.
private struct BitSet {
  private var words: [UInt64] = []
  private(set) var count = 0

  mutating func insert(_ number: Int) {
    let (word, bit) = (number >> 6, UInt64(1) << UInt64(number & 63))
    while words.count <= word { words.append(0) }
    if words[word] & bit == 0 { count += 1 }
    words[word] |= bit
  }

  /// The harmonic mean of the shares that both sets have in common.
  func f1(_ other: BitSet) -> Double {
    var common = 0
    for index in 0..<min(words.count, other.words.count) {
      common += (words[index] & other.words[index]).nonzeroBitCount
    }
    return count + other.count == 0 ? 1 : 2 * Double(common) / Double(count + other.count)
  }
}

package import Bitext

/// How well beads agree with those of people where much belongs to nothing.
package struct CondensedEvaluation: Sendable {
  /// Precision and recall, 0 to 1.
  package struct Rates: Sendable {
    package let precision: Double
    package let recall: Double

    /// The harmonic mean of the two.
    package var f1: Double {
      precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }

    init(right: Int, found: Int, gold: Int) {
      precision = Double(right) / Double(max(1, found))
      recall = Double(right) / Double(max(1, gold))
    }
  }

  /// A passage: what was found, what is right, and how many segments there are.
  package struct Passage: Sendable {
    let beads: Set<BeadIndices>
    let gold: Set<BeadIndices>
    let sourceCount: Int
    let targetCount: Int

    /// One-sided beads may be given or left out.
    package init(beads: [BeadIndices], gold: [BeadIndices], sourceCount: Int, targetCount: Int) {
      self.beads = Set(beads.filter { !$0.isOneSided })
      self.gold = Set(gold.filter { !$0.isOneSided })
      self.sourceCount = sourceCount
      self.targetCount = targetCount
    }
  }

  /// Beads with exactly the right segments on both sides.
  package let strict: Rates

  /// Pairs of segments that share a bead.
  package let links: Rates

  /// Segments without a counterpart.
  package let aloneInSource: Rates
  package let aloneInTarget: Rates

  /// The counts of all passages are added.
  package init(_ passages: [Passage]) {
    func rates(_ sets: (Set<BeadIndices>, Passage) -> Set<[Int]>) -> Rates {
      let pairs = passages.map { (found: sets($0.beads, $0), gold: sets($0.gold, $0)) }
      return Rates(
        right: pairs.reduce(0) { $0 + $1.found.intersection($1.gold).count },
        found: pairs.reduce(0) { $0 + $1.found.count }, gold: pairs.reduce(0) { $0 + $1.gold.count }
      )
    }
    strict = rates { beads, _ in Set(beads.map { $0.first + [-1] + $0.second }) }
    links = rates { beads, _ in
      Set(
        beads.flatMap { bead in bead.first.flatMap { first in bead.second.map { [first, $0] } } })
    }
    aloneInSource = rates { beads, passage in
      Set(
        (0..<passage.sourceCount).filter { index in !beads.contains { $0.first.contains(index) } }
          .map { [$0] })
    }
    aloneInTarget = rates { beads, passage in
      Set(
        (0..<passage.targetCount).filter { index in !beads.contains { $0.second.contains(index) } }
          .map { [$0] })
    }
  }
}

public import Bitext

/// How well beads agree with a gold standard.
public struct Evaluation: Sendable {
  public struct Rates: Sendable {
    /// Right beads of those found, 0 to 1.
    public let precision: Double

    /// Right beads of those in the gold standard, 0 to 1.
    public let recall: Double

    /// The harmonic mean of the two.
    public var f1: Double {
      precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }
  }

  /// Beads of one kind in the gold standard, and how many of them were found.
  public struct KindCount: Sendable {
    public let kind: String
    public let gold: Int
    public let found: Int
  }

  /// Exact beads; recall over gold beads with both sides (Thompson & Koehn 2019, EMNLP, 1342-1348).
  public let strict: Rates

  /// As `strict`, but a bead is right if it shares a pair of sentences with the other side.
  public let lax: Rates

  /// Exact beads, one-sided ones included on both sides.
  public let all: Rates

  /// The commonest kind first.
  public let kinds: [KindCount]

  /// - Parameters:
  ///   - beads: what an aligner found.
  ///   - gold: what it should have found.
  public init(of beads: [BeadIndices], against gold: [BeadIndices]) {
    self.init(Counts(beads, gold))
  }

  /// The rates of several texts together: their counts are added.
  public init(of pairs: [(beads: [BeadIndices], gold: [BeadIndices])]) {
    self.init(pairs.map { Counts($0.beads, $0.gold) }.reduce(Counts([], []), +))
  }

  private init(_ counts: Counts) {
    strict = Rates(
      precision: counts.exact.share(of: counts.beads),
      recall: counts.exactTwoSided.share(of: counts.goldTwoSided))
    lax = Rates(
      precision: counts.sharing.share(of: counts.beads),
      recall: counts.goldSharing.share(of: counts.goldTwoSided))
    all = Rates(
      precision: counts.exact.share(of: counts.beads), recall: counts.exact.share(of: counts.gold))
    kinds = counts.goldKinds.map { kind, count in
      KindCount(kind: kind, gold: count, found: counts.foundKinds[kind] ?? 0)
    }.sorted { ($1.gold, $0.kind) < ($0.gold, $1.kind) }
  }
}

/// What rates are made of.
private struct Counts {
  var beads = 0
  var gold = 0
  var goldTwoSided = 0
  var exact = 0
  var exactTwoSided = 0
  var sharing = 0
  var goldSharing = 0
  var goldKinds: [String: Int] = [:]
  var foundKinds: [String: Int] = [:]

  init(_ beads: [BeadIndices], _ gold: [BeadIndices]) {
    let found = Set(beads)
    let right = Set(gold)
    let twoSided = right.filter { !$0.isOneSided }
    let both = found.intersection(right)
    self.beads = found.count
    self.gold = right.count
    goldTwoSided = twoSided.count
    exact = both.count
    exactTwoSided = both.count { !$0.isOneSided }
    sharing = Counts.count(found, sharing: Links(right), or: right)
    goldSharing = Counts.count(twoSided, sharing: Links(found), or: found)
    for bead in right { goldKinds[bead.kind, default: 0] += 1 }
    for bead in both { foundKinds[bead.kind, default: 0] += 1 }
  }

  static func + (left: Counts, right: Counts) -> Counts {
    var sum = left
    sum.beads += right.beads
    sum.gold += right.gold
    sum.goldTwoSided += right.goldTwoSided
    sum.exact += right.exact
    sum.exactTwoSided += right.exactTwoSided
    sum.sharing += right.sharing
    sum.goldSharing += right.goldSharing
    sum.goldKinds.merge(right.goldKinds, uniquingKeysWith: +)
    sum.foundKinds.merge(right.foundKinds, uniquingKeysWith: +)
    return sum
  }

  /// How many beads stand among others as they are, or share a pair of sentences with one.
  private static func count(
    _ beads: Set<BeadIndices>, sharing links: Links, or others: Set<BeadIndices>
  ) -> Int {
    beads.count { others.contains($0) || links.sharesPair($0) }
  }
}

/// The pairs of sentences that beads link.
private struct Links {
  private var seconds: [Int: Set<Int>] = [:]

  init(_ beads: Set<BeadIndices>) {
    for bead in beads {
      for first in bead.first { seconds[first, default: []].formUnion(bead.second) }
    }
  }

  func sharesPair(_ bead: BeadIndices) -> Bool {
    bead.first.contains { first in
      seconds[first].map { !$0.isDisjoint(with: bead.second) } ?? false
    }
  }
}

extension Int {
  fileprivate func share(of whole: Int) -> Double { whole == 0 ? 0 : Double(self) / Double(whole) }
}

/// Finds the beads of a condensed passage.
///
/// Of alignments drawn by their probabilities the one is taken that agrees best with all others:
/// beads that are right as a whole count, and so do pairs of sentences (minimum Bayes risk, Kumar &
/// Byrne 2004, HLT-NAACL, 169-176).
struct CondensedSearch {
  struct Result {
    let beads: [CondensedBead]

    /// How likely each bead is the right one as a whole, 0 to 1.
    let probabilities: [Double]

    /// For each full and each condensed sentence how likely it belongs to none.
    let aloneFull: [Double]
    let aloneCondensed: [Double]

    /// For each bead the likeliest other with a sentence of it, and how likely that is.
    let rivals: [(bead: CondensedBead, probability: Double)?]
  }

  private static let draws = 300

  /// So many of the likeliest alignments are held against the others.
  private static let candidates = 60

  private let features: CondensedFeatures
  private let weights: CondensedWeights

  /// The alignments that were drawn, and how unlike the usual their lengths are.
  private let drawn: [(beads: [CondensedBead], times: Int, proportion: Float)]

  init(
    _ features: CondensedFeatures, _ proportions: BeadProportions, _ weights: CondensedWeights
  ) {
    self.features = features
    self.weights = weights
    drawn = CondensedChain(features, weights).samples(CondensedSearch.draws).map {
      ($0.key, $0.value, proportions.sum($0.key))
    }
  }

  func result() -> Result {
    let drawn = alternatives(proportion: weights[.proportion])
    let best = CondensedSearch.best(of: drawn)
    let beads = best?.beads ?? []
    func share(_ isCounted: (Alternative) -> Bool) -> Double {
      min(1, drawn.reduce(0) { $0 + (isCounted($1) ? $1.weight : 0) })
    }
    var likelihoods: [CondensedBead: Double] = [:]
    for alternative in drawn {
      for bead in alternative.beads { likelihoods[bead, default: 0] += alternative.weight }
    }
    let others = likelihoods.sorted { ($1.value, "\($0.key)") < ($0.value, "\($1.key)") }
    return Result(
      beads: beads, probabilities: beads.map { min(1, likelihoods[$0] ?? 0) },
      aloneFull: (0..<features.fullCount).map { sentence in
        share { !$0.beads.contains { $0.full.contains(sentence) } }
      },
      aloneCondensed: (0..<features.condensedCount).map { sentence in
        share { !$0.beads.contains { $0.condensed.contains(sentence) } }
      },
      rivals: beads.map { bead in
        others.first { other, _ in other != bead && other.overlaps(bead) }
          .map { ($0.key, $0.value) }
      })
  }

  /// What each feature adds where full sentences belong to a bead.
  func prices(of bead: CondensedBead) -> [(name: String, price: Double)] {
    let row = bead.condensed.lowerBound
    var sums: [CondensedFeature: Float] = [:]
    for sentence in bead.full {
      let values =
        bead.condensed.count == 1 ? features.singles[sentence][row] : features.pairs[sentence][row]
      for (feature, value) in values { sums[feature, default: 0] += weights[feature] * value }
    }
    return CondensedFeature.allCases.compactMap { feature in
      sums[feature].flatMap { $0 == 0 ? nil : (feature.name, Double($0)) }
    }
  }

  /// What each feature adds where a full sentence belongs to none.
  func prices(ofAlone sentence: Int) -> [(name: String, price: Double)] {
    features.alone[sentence].compactMap { feature, value in
      value == 0 ? nil : (feature.name, Double(weights[feature] * value))
    }
  }

  /// How well the best alignment agrees with the right one, by the weight of the proportion.
  func agreement(with right: [CondensedBead], proportion: Float) -> Double {
    let right = Alternative(right, weight: 1)
    return CondensedSearch.best(of: alternatives(proportion: proportion))?.agreement(with: right)
      ?? 0
  }

  private static func best(of drawn: [Alternative]) -> Alternative? {
    drawn.prefix(candidates).map { candidate in
      (candidate, drawn.reduce(0) { $0 + $1.weight * candidate.agreement(with: $1) })
    }.max { $0.1 < $1.1 }?.0
  }

  /// The alignments that were drawn, the likeliest first, with weights that add up to 1.
  private func alternatives(proportion weight: Float) -> [Alternative] {
    // Beside the best of them, so that not all are too small for a number. They are sorted before
    // they are added up, since a sum depends on the order.
    let best = drawn.map { weight * $0.proportion }.max() ?? 0
    let weighted = drawn.map { beads, times, proportion in
      Alternative(beads, weight: Double(times) * Double((weight * proportion - best).exponential))
    }.sorted { ($1.weight, $0.order) < ($0.weight, $1.order) }
    let total = weighted.reduce(0) { $0 + $1.weight }
    return weighted.map { Alternative($0.beads, weight: $0.weight / total) }
  }
}

/// One alignment and how much it counts.
private struct Alternative {
  let beads: [CondensedBead]
  let weight: Double
  let set: Set<CondensedBead>
  private let links: Set<[Int]>

  init(_ beads: [CondensedBead], weight: Double) {
    self.beads = beads
    self.weight = weight
    set = Set(beads)
    links = Set(
      beads.flatMap { bead in bead.condensed.flatMap { row in bead.full.map { [row, $0] } } })
  }

  /// The mean of the F1 of whole beads and that of pairs of sentences.
  func agreement(with other: Alternative) -> Double {
    Alternative.f1(set, other.set) / 2 + Alternative.f1(links, other.links) / 2
  }

  private static func f1<Element>(_ left: Set<Element>, _ right: Set<Element>) -> Double {
    let count = left.count + right.count
    return count == 0 ? 1 : 2 * Double(left.intersection(right).count) / Double(count)
  }

  /// Decides between alignments of one weight.
  var order: String { "\(beads)" }
}

/// How unlike the usual the lengths of a bead are.
struct BeadProportions: Sendable {
  private let full: [Float]
  private let condensed: [Float]

  /// How long the full text of a bead is for each unit of length of the condensed one.
  let usual: Float

  /// The share of the full text that is taken up, usually.
  private static let taken: Float = 0.8

  /// The most that one bead counts.
  private static let most: Float = 3

  init(_ passage: CondensedPassage) {
    full = passage.full.lengths
    condensed = passage.condensed.lengths
    usual = BeadProportions.taken * full.reduce(0, +) / max(1, condensed.reduce(0, +))
  }

  /// The squares of the logarithms of how much longer the full text of each bead is than usual.
  func sum(_ beads: [CondensedBead]) -> Float {
    beads.reduce(0) { sum, bead in
      let full = bead.full.reduce(0) { $0 + self.full[$1] }
      let condensed = bead.condensed.reduce(0) { $0 + self.condensed[$1] }
      let ratio = (max(1, full) / (usual * max(1, condensed))).naturalLogarithm
      return sum + min(ratio * ratio, BeadProportions.most)
    }
  }
}

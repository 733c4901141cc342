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

  private static let draws = 1000

  /// So many of the likeliest alignments are held against the others.
  private static let candidates = 100

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
      ($0.beads, $0.times, proportions.sum($0.beads))
    }
  }

  func result() -> Result {
    let drawn = Alternatives(
      drawn, proportion: weights[.proportion], fullCount: features.fullCount)
    let beads = drawn.best(of: CondensedSearch.candidates)
    func rest(_ count: Int, _ members: (CondensedBead) -> some Sequence<Int>) -> [Double] {
      var alone = [Double](repeating: 1, count: count)
      for (bead, likelihood) in zip(drawn.beads, drawn.likelihoods) {
        for member in members(bead) { alone[member] -= likelihood }
      }
      return alone.map { max(0, $0) }
    }
    let order = drawn.beads.indices.sorted {
      (drawn.likelihoods[$1], $0) < (drawn.likelihoods[$0], $1)
    }
    return Result(
      beads: beads.map { drawn.beads[$0] },
      probabilities: beads.map { min(1, drawn.likelihoods[$0]) },
      aloneFull: rest(features.fullCount) { $0.full },
      aloneCondensed: rest(features.condensedCount) { $0.condensed },
      rivals: beads.map { own in
        order.first { $0 != own && drawn.beads[$0].overlaps(drawn.beads[own]) }
          .map { (drawn.beads[$0], drawn.likelihoods[$0]) }
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
    let drawn = Alternatives(drawn, proportion: proportion, fullCount: features.fullCount)
    return CondensedSearch.agreement(
      drawn.best(of: CondensedSearch.candidates).map { drawn.beads[$0] }, right)
  }

  /// The mean of the F1 of whole beads and that of pairs of sentences.
  private static func agreement(_ left: [CondensedBead], _ right: [CondensedBead]) -> Double {
    func links(_ beads: [CondensedBead]) -> Set<[Int]> {
      Set(beads.flatMap { bead in bead.condensed.flatMap { row in bead.full.map { [row, $0] } } })
    }
    func f1<Element>(_ left: Set<Element>, _ right: Set<Element>) -> Double {
      2 * Double(left.intersection(right).count) / Double(max(1, left.count + right.count))
    }
    return f1(Set(left), Set(right)) / 2 + f1(links(left), links(right)) / 2
  }
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

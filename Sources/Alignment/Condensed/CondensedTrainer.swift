import Bitext

/// Finds weights that make alignments by people likely.
///
/// The logarithm of the probability of the right alignments is made as large as possible, with a
/// price on the squares of the weights (Lafferty, McCallum & Pereira 2001, ICML, 282-289), by steps
/// that depend on the signs of the gradient alone (Riedmiller & Braun 1993, ICNN, 586-591).
package struct CondensedTrainer: Sendable {
  /// A passage and what people said about it.
  package struct Example: Sendable {
    let features: CondensedFeatures
    let proportions: BeadProportions
    let right: [CondensedBead]
  }

  /// The price of the square of a weight, times two.
  private static let price = 1.0
  private static let rounds = 150

  private let examples: [Example]

  package init(_ examples: [Example]) { self.examples = examples }

  package func weights(jobs: Int) async -> CondensedWeights {
    var weights = CondensedWeights()
    var steps = [Float](repeating: 0.1, count: weights.values.count)
    var last = [Double](repeating: 0, count: weights.values.count)
    for _ in 0..<CondensedTrainer.rounds {
      let gradient = await self.gradient(at: weights, jobs: jobs)
      for index in gradient.indices {
        let turn = gradient[index] * last[index]
        steps[index] = min(1, max(1e-4, steps[index] * (turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1)))
        last[index] = turn < 0 ? 0 : gradient[index]
        let sign: Float = last[index] > 0 ? 1 : last[index] < 0 ? -1 : 0
        weights.values[index] += sign * steps[index]
      }
    }
    weights[.proportion] = await proportion(weights, jobs: jobs)
    return weights
  }

  /// How the logarithm of the probability of the right alignments rises with each weight.
  private func gradient(at weights: CondensedWeights, jobs: Int) async -> [Double] {
    let parts = await examples.concurrentMap(jobs: jobs) { example in
      let chain = CondensedChain(example.features, weights)
      let right = chain.expectations(chain.constraint(example.right)).values
      return zip(right, chain.expectations().values).map { $0 - $1 }
    }
    return weights.values.indices.map { index in
      parts.reduce(0) { $0 + $1[index] } - CondensedTrainer.price * Double(weights.values[index])
    }
  }

  /// The weight of the one feature that the chain does not know: that which makes what is drawn
  /// agree best with what is right.
  private func proportion(_ weights: CondensedWeights, jobs: Int) async -> Float {
    // A stronger one leaves too few of the drawn alignments to compare.
    let candidates = (0...5).map { Float($0) / -4 }
    let agreements = await examples.concurrentMap(jobs: jobs) { example in
      let search = CondensedSearch(example.features, example.proportions, weights)
      return candidates.map { search.agreement(with: example.right, proportion: $0) }
    }
    let sums = candidates.indices.map { index in agreements.reduce(0) { $0 + $1[index] } }
    return zip(candidates, sums).max { $0.1 < $1.1 }?.0 ?? 0
  }
}

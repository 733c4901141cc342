/// The evidence for the eight units of a block: sums of ratios, and of the weights they came with.
struct BlockEvidence {
  /// Where the block stands in the bead, 0 to 1.
  let place: Float
  private(set) var sum = SIMD8<Float>()
  private(set) var mass: Float = 0

  init(place: Float) { self.place = place }

  @inline(__always)
  mutating func add(_ ratios: SIMD8<Float>, near: Float, count: Float) {
    sum += near * ratios
    mass += near * count
  }
}

/// A product of many factors as its logarithm: the logarithm is taken once for four blocks.
struct LikelihoodProduct {
  /// What is left for a unit that nothing explains.
  let unexplained: Float

  private var lanes = SIMD8<Float>(repeating: 1)
  private var pending = 0
  private var sum = 0.0

  private static let numbers = SIMD8<Float>(0, 1, 2, 3, 4, 5, 6, 7)

  init(unexplained: Float) { self.unexplained = unexplained }

  /// Multiplies by the factors of the first `count` units of a block.
  mutating func multiply(_ evidence: BlockEvidence, count: Float) {
    let scale = (1 - unexplained) / max(evidence.mass, 0.05)
    let factors = unexplained + evidence.sum * scale
    lanes *= factors.replacing(with: 1, where: LikelihoodProduct.numbers .>= count)
    pending += 1
    // Four factors below 1e9 fit in a lane, and eight such lanes in a Double.
    if pending == 4 { flush() }
  }

  private mutating func flush() {
    let halves = SIMD8<Double>(lanes)
    let quarters = halves.lowHalf * halves.highHalf
    let pair = quarters.lowHalf * quarters.highHalf
    sum += (pair[0] * pair[1]).naturalLogarithm
    lanes = SIMD8(repeating: 1)
    pending = 0
  }

  mutating func logarithm() -> Float {
    if pending > 0 { flush() }
    return Float(sum)
  }
}

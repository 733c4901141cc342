extension Feature {
  /// How well the words of both sides explain each other: the likelihood ratio of IBM Model 1
  /// (Moore 2002, AMTA, 135-144), in both directions, with weights for positions.
  ///
  /// For each explained unit ln(λ + (1 - λ)·R), where R is the mean of the ratios that the lexicon
  /// gives for the given units, weighted by exp(-κ·d) of the distance d of their places in the bead,
  /// 0 to 1. Places are taken by blocks of units, so that the mean over a bead is made of sums over
  /// pairs of blocks, which are found once for each pair of segments.
  package static let translation = Feature(name: "translation") { task in
    let source = UnitBlocks(task.source)
    let target = UnitBlocks(task.target)
    let rows = task.rows
    return { window in
      let translation = Translation(
        source: source, target: target, pairs: BlockPairs(window, source, target, rows))
      return { sources, targets in
        sources.isEmpty || targets.isEmpty ? 0 : translation.price(sources, targets)
      }
    }
  }
}

struct Translation {
  let source: UnitBlocks
  let target: UnitBlocks
  let pairs: BlockPairs

  /// λ.
  static let unexplained: Float = 0.65

  /// κ.
  private static let fading: Float = 2.5

  /// The share of each direction in the score. Neighbouring units are not independent, so the sum
  /// of their logarithms promises too much.
  static let weight: Float = 0.3

  /// What a segment can lose at most: that the lexicon knows none of the words of a long sentence says
  /// more about the lexicon than about the sentence.
  private static let least: Float = -4

  /// exp(-κ·d) for d in steps of 1/256.
  private static let nearness: [Float] = (0...257).map { (-fading * Float($0) / 256).exponential }

  func price(_ sources: Range<Int>, _ targets: Range<Int>) -> Float {
    let sourceScale = Translation.scale(source, sources)
    let targetScale = Translation.scale(target, targets)
    let blocks = source.blocks(sources)
    var product = LikelihoodProduct(unexplained: Translation.unexplained)
    withUnsafeTemporaryAllocation(of: BlockEvidence.self, capacity: blocks.count) { evidence in
      let start = source.unitStarts[sources.lowerBound]
      for (index, block) in blocks.enumerated() {
        evidence[index] = BlockEvidence(place: (source.middles[block] - start) * sourceScale)
      }
      let targetStart = target.unitStarts[targets.lowerBound]
      for block in target.blocks(targets) {
        let place = (target.middles[block] - targetStart) * targetScale
        product.multiply(
          self.evidence(block, at: place, from: blocks, evidence), count: target.counts[block])
      }
      for (index, block) in blocks.enumerated() {
        product.multiply(evidence[index], count: source.counts[block])
      }
    }
    let least = Translation.least * Float(sources.count + targets.count)
    return max(least, Translation.weight * product.logarithm())
  }

  /// What source blocks say about a target block; what it says about them is added to theirs.
  private func evidence(
    _ block: Int, at place: Float, from sources: Range<Int>,
    _ others: UnsafeMutableBufferPointer<BlockEvidence>
  ) -> BlockEvidence {
    var result = BlockEvidence(place: place)
    let count = target.counts[block]
    let nearness = Translation.nearness
    source.counts.withUnsafeBufferPointer { counts in
      pairs.forEach(sources, target: block) { number, pair in
        let near = nearness[Int(abs(others[number].place - place) * 256)]
        result.add(pair.target, near: near, count: counts[sources.lowerBound + number])
        others[number].add(pair.source, near: near, count: count)
      }
    }
    return result
  }

  /// What makes numbers of units places between 0 and 1.
  private static func scale(_ side: UnitBlocks, _ segments: Range<Int>) -> Float {
    1 / max(1, side.unitStarts[segments.upperBound] - side.unitStarts[segments.lowerBound])
  }
}

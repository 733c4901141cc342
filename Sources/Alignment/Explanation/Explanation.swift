package import Bitext

/// Why a bead was made.
package struct Explanation: Sendable {
  /// Units of both sides that speak for each other.
  package struct Evidence: Sendable {
    /// Words, marks, numbers, names and terms as the lexicon knows them.
    package let source: String
    package let target: String

    /// What the pair adds to the score.
    package let weight: Double
  }

  /// The best bead that was given up for this one: it holds some of the same segments.
  package struct Rival: Sendable {
    package let source: [Int]
    package let target: [Int]

    /// How much worse the best alignment with the rival is.
    package let difference: Double
  }

  package let bead: Bead

  /// What each feature adds to the score.
  package let features: [(name: String, price: Double)]

  /// How long the source is, and how long the target would have it.
  package let lengths: (source: Double, expected: Double)

  /// The strongest first; one-sided beads have none.
  package let evidence: [Evidence]
  package let rival: Rival?
}

extension PassageSearch {
  /// The explanation of each bead of the best path.
  func explanations(
    in band: Band, source: Vocabulary, target: Vocabulary
  ) -> [Explanation] {
    let lattice = Lattice(task, in: band)
    let path = lattice.bestPath()
    return zip(zip(beads(of: path, in: lattice), path), lattice.rivals(of: path)).map {
      let ((bead, edge), rival) = $0
      let pairs = UnitEvidence(task, edge.source, edge.target).pairs
      return Explanation(
        bead: bead, features: prices(of: edge),
        lengths: (
          task.source.length(of: edge.source),
          task.target.length(of: edge.target) * task.lengthRatio
        ),
        evidence: pairs.map { pair in
          Explanation.Evidence(
            source: String(decoding: source[pair.source], as: UTF8.self),
            target: String(decoding: target[pair.target], as: UTF8.self),
            weight: Double(pair.weight))
        },
        rival: rival.map {
          Explanation.Rival(
            source: Array($0.edge.source), target: Array($0.edge.target), difference: $0.difference)
        })
    }
  }

  private func prices(of edge: Lattice.Edge) -> [(name: String, price: Double)] {
    let window = Window(
      rows: edge.source, columns: edge.source.map { _ in edge.target })
    return Feature.all.map { feature in
      (feature.name, Double(feature.prepare(task)(window)(edge.source, edge.target)))
    }
  }
}

extension UnitSide {
  fileprivate func length(of segments: Range<Int>) -> Double {
    lengths[segments].reduce(0) { $0 + Double($1) }
  }
}

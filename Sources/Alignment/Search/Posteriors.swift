extension Lattice {
  /// How likely the beads and the cells are, by the forward-backward algorithm.
  /// Prices are divided by the temperature: above 1 the search is less sure.
  func posteriors(temperature: Double) -> Posteriors {
    let scale = 1 / temperature
    var forward = [Double](repeating: -.infinity, count: cells.count)
    forward[0] = 0
    forEachEdge { edge in
      forward[edge.end] = .logSum(
        forward[edge.end], forward[edge.start] + scale * Double(edge.price))
    }
    var backward = [Double](repeating: -.infinity, count: cells.count)
    backward[cells.count - 1] = 0
    forEachEdgeReversed { edge in
      backward[edge.start] = .logSum(
        backward[edge.start], backward[edge.end] + scale * Double(edge.price))
    }
    return Posteriors(lattice: self, scale: scale, forward: forward, backward: backward)
  }
}

/// How likely the beads and the cells of a lattice are.
struct Posteriors {
  let lattice: Lattice
  let scale: Double
  let forward: [Double]
  let backward: [Double]

  private var total: Double { backward[0] }

  /// The beads that are likelier than a threshold, with their probabilities.
  func beads(above threshold: Double) -> [Lattice.Edge] {
    let least = threshold.naturalLogarithm
    var edges: [Lattice.Edge] = []
    lattice.forEachEdge { edge in
      let logarithm =
        forward[edge.start] + scale * Double(edge.price) + backward[edge.end] - total
      guard logarithm > least else { return }
      let step = Step.all[edge.step]
      edges.append(
        Lattice.Edge(
          source: edge.row - step.source..<edge.row,
          target: edge.column - step.target..<edge.column, value: logarithm.exponential))
    }
    return edges
  }

  func probability(_ edge: Lattice.Edge) -> Double {
    let start = lattice.cells[edge.source.lowerBound, edge.target.lowerBound]
    let end = lattice.cells[edge.source.upperBound, edge.target.upperBound]
    return min(1, (forward[start] + scale * edge.value + backward[end] - total).exponential)
  }

  /// The columns of each row that are likelier than a threshold to stand between two beads; the
  /// upper end below the lower where there is none.
  func marked(above threshold: Double) -> [(first: Int, last: Int)] {
    let least = threshold.naturalLogarithm + total
    return (0..<lattice.band.rowCount).map { row in
      var marked = (first: Int.max, last: -1)
      for column in lattice.band.columns(row) {
        let cell = lattice.cells[row, column]
        if forward[cell] + backward[cell] > least {
          marked = (min(marked.first, column), column)
        }
      }
      return marked
    }
  }
}

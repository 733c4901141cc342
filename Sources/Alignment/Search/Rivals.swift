extension Lattice {
  /// For each bead of a path the best other bead with its first segment, and how much worse the best
  /// way with it is.
  func rivals(of path: [Edge]) -> [(edge: Edge, difference: Double)?] {
    var forward = [Double](repeating: -.infinity, count: cells.count)
    forward[0] = 0
    forEachEdge { forward[$0.end] = max(forward[$0.end], forward[$0.start] + Double($0.price)) }
    var backward = [Double](repeating: -.infinity, count: cells.count)
    backward[cells.count - 1] = 0
    forEachEdgeReversed {
      backward[$0.start] = max(backward[$0.start], backward[$0.end] + Double($0.price))
    }
    // Every way has one bead with a segment: the best ways through the others are its rivals.
    var best = [(edge: Edge, difference: Double)?](repeating: nil, count: path.count)
    let numbers = PathIndex(path)
    forEachEdge { link in
      let step = Step.all[link.step]
      let edge = Edge(
        source: link.row - step.source..<link.row, target: link.column - step.target..<link.column,
        value: Double(link.price))
      let difference = backward[0] - forward[link.start] - edge.value - backward[link.end]
      for number in numbers.beads(of: edge) where path[number].isOther(than: edge) {
        if difference < best[number]?.difference ?? .infinity { best[number] = (edge, difference) }
      }
    }
    return best
  }
}

extension Lattice.Edge {
  fileprivate func isOther(than edge: Lattice.Edge) -> Bool {
    source != edge.source || target != edge.target
  }
}

/// The beads of a path by the first segment that each holds.
private struct PathIndex {
  private var bySource: [Int: Int] = [:]
  private var byTarget: [Int: Int] = [:]

  init(_ path: [Lattice.Edge]) {
    for (number, edge) in path.enumerated() {
      if edge.source.isEmpty {
        byTarget[edge.target.lowerBound] = number
      } else {
        bySource[edge.source.lowerBound] = number
      }
    }
  }

  /// The beads whose first segment stands in an edge.
  func beads(of edge: Lattice.Edge) -> [Int] {
    edge.source.compactMap { bySource[$0] } + edge.target.compactMap { byTarget[$0] }
  }
}

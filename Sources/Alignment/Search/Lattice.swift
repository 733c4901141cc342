import Bitext

/// All ways to cut two lists of segments into beads within a band, priced.
struct Lattice {
  private let band: Band
  private let cellStarts: [Int]

  /// For each cell and each step that ends there its price; -infinity where the bead does not begin
  /// in the band or is ruled out.
  private var prices: [Float]

  private static let stepCount = Step.all.count

  /// A bead whose outline is priced below this is ruled out.
  private static let leastOutline: Float = -20

  /// So many rows are priced together.
  private static let stripe = 64

  init(_ task: AlignmentTask, in band: Band) {
    self.band = band
    cellStarts = band.starts
    prices = [Float](
      repeating: -.infinity, count: cellStarts[band.rowCount] * Lattice.stepCount)
    let outline = Feature.outline.prepare(task)
    let details = Feature.details.prepare(task)
    for start in stride(from: 0, to: band.rowCount, by: Lattice.stripe) {
      let rows = start..<min(start + Lattice.stripe, band.rowCount)
      let window = priceOutlines(rows, outline, sourceCount: task.source.count)
      priceDetails(rows, details(window))
    }
  }

  /// Prices the beads that end in some rows by their outline.
  ///
  /// - Returns: the segments that are left in beads of the search.
  private mutating func priceOutlines(
    _ rows: Range<Int>, _ feature: (Window) -> Feature.Price, sourceCount: Int
  ) -> Window {
    let segments = max(0, rows.lowerBound - Step.largest)..<min(rows.upperBound, sourceCount)
    var columns = [Range<Int>](repeating: 0..<0, count: segments.count)
    let feature = feature(Window(rows: segments, columns: columns))
    forEachBead(rows) { place, sources, targets in
      let price = feature(sources, targets)
      guard price > Lattice.leastOutline || sources.isEmpty || targets.isEmpty else { return }
      prices[place] = price
      if targets.isEmpty { return }
      for source in sources {
        let seen = columns[source - segments.lowerBound]
        columns[source - segments.lowerBound] = seen.isEmpty ? targets : seen.union(targets)
      }
    }
    return Window(rows: segments, columns: columns)
  }

  private mutating func priceDetails(_ rows: Range<Int>, _ feature: Feature.Price) {
    forEachBead(rows) { place, sources, targets in
      if prices[place] > -.infinity { prices[place] += feature(sources, targets) }
    }
  }

  /// Calls `body` for each bead within the band that ends in some rows, with the place of its price.
  private func forEachBead(
    _ rows: Range<Int>, _ body: (_ place: Int, _ source: Range<Int>, _ target: Range<Int>) -> Void
  ) {
    let steps = Step.all
    for row in rows {
      for column in band.columns(row) {
        var place = cell(row, column) * steps.count
        for step in steps {
          let (source, target) = (row - step.source, column - step.target)
          if source >= 0, target >= 0, band.contains(source, target) {
            body(place, source..<row, target..<column)
          }
          place += 1
        }
      }
    }
  }
}

extension Range<Int> {
  fileprivate func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}

extension Lattice {
  /// A bead of adjacent segments with a number: its price, or its probability.
  struct Edge {
    let source: Range<Int>
    let target: Range<Int>
    let value: Double
  }

  /// The beads of the best way through the lattice (Gale & Church 1993), with their prices.
  func bestPath() -> [Edge] {
    var best = [Double](repeating: -.infinity, count: cellCount)
    var choices = [Int8](repeating: -1, count: cellCount)
    best[0] = 0
    forEachEdge { edge in
      let total = best[edge.start] + Double(edge.price)
      if total > best[edge.end] {
        best[edge.end] = total
        choices[edge.end] = Int8(edge.step)
      }
    }
    var path: [Edge] = []
    var (row, column) = (band.rowCount - 1, Int(band.last[band.rowCount - 1]))
    while row > 0 || column > 0 {
      let cell = self.cell(row, column)
      let index = Int(choices[cell])
      let step = Step.all[index]
      path.append(
        Edge(
          source: row - step.source..<row, target: column - step.target..<column,
          value: Double(prices[cell * Lattice.stepCount + index])))
      (row, column) = (row - step.source, column - step.target)
    }
    return path.reversed()
  }

  /// How likely the beads and the cells are, by the forward-backward algorithm.
  /// Prices are divided by the temperature: above 1 the search is less sure.
  func posteriors(temperature: Double) -> Posteriors {
    let scale = 1 / temperature
    var forward = [Double](repeating: -.infinity, count: cellCount)
    forward[0] = 0
    forEachEdge { edge in
      forward[edge.end] = .logSum(
        forward[edge.end], forward[edge.start] + scale * Double(edge.price))
    }
    var backward = [Double](repeating: -.infinity, count: cellCount)
    backward[cellCount - 1] = 0
    forEachEdgeReversed { edge in
      backward[edge.start] = .logSum(
        backward[edge.start], backward[edge.end] + scale * Double(edge.price))
    }
    return Posteriors(lattice: self, scale: scale, forward: forward, backward: backward)
  }

  struct Posteriors {
    fileprivate let lattice: Lattice
    fileprivate let scale: Double
    fileprivate let forward: [Double]
    fileprivate let backward: [Double]

    private var total: Double { backward[0] }

    /// The beads that are likelier than a threshold, with their probabilities.
    func beads(above threshold: Double) -> [Edge] {
      let least = threshold.naturalLogarithm
      var edges: [Edge] = []
      lattice.forEachEdge { edge in
        let logarithm =
          forward[edge.start] + scale * Double(edge.price) + backward[edge.end] - total
        guard logarithm > least else { return }
        let step = Step.all[edge.step]
        edges.append(
          Edge(
            source: edge.row - step.source..<edge.row,
            target: edge.column - step.target..<edge.column, value: logarithm.exponential))
      }
      return edges
    }

    func probability(_ edge: Edge) -> Double {
      let start = lattice.cell(edge.source.lowerBound, edge.target.lowerBound)
      let end = lattice.cell(edge.source.upperBound, edge.target.upperBound)
      return min(1, (forward[start] + scale * edge.value + backward[end] - total).exponential)
    }

    /// The columns of each row that are likelier than a threshold to stand between two beads; the
    /// upper end below the lower where there is none.
    func marked(above threshold: Double) -> [(first: Int, last: Int)] {
      let least = threshold.naturalLogarithm + total
      return (0..<lattice.band.rowCount).map { row in
        var marked = (first: Int.max, last: -1)
        for column in lattice.band.columns(row) {
          let cell = lattice.cell(row, column)
          if forward[cell] + backward[cell] > least {
            marked = (min(marked.first, column), column)
          }
        }
        return marked
      }
    }
  }

  private var cellCount: Int { cellStarts[band.rowCount] }

  private func cell(_ row: Int, _ column: Int) -> Int {
    cellStarts[row] + column - Int(band.first[row])
  }

  /// A priced bead between two cells.
  private struct Link {
    let row: Int
    let column: Int
    let step: Int
    let start: Int
    let end: Int
    let price: Float
  }

  /// Calls `body` for every bead that is not ruled out, those that end early first.
  private func forEachEdge(_ body: (Link) -> Void) {
    for row in 0..<band.rowCount {
      for column in band.columns(row) { forEachEdge(to: row, column, body) }
    }
  }

  private func forEachEdgeReversed(_ body: (Link) -> Void) {
    for row in (0..<band.rowCount).reversed() {
      for column in band.columns(row).reversed() { forEachEdge(to: row, column, body) }
    }
  }

  private func forEachEdge(to row: Int, _ column: Int, _ body: (Link) -> Void) {
    let end = cell(row, column)
    let steps = Step.all
    for index in steps.indices {
      let price = prices[end * steps.count + index]
      guard price > -.infinity else { continue }
      let step = steps[index]
      body(
        Link(
          row: row, column: column, step: index,
          start: cell(row - step.source, column - step.target), end: end, price: price))
    }
  }
}

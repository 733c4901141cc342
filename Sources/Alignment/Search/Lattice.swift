import Bitext

/// All ways to cut two lists of segments into beads within a band, priced.
struct Lattice {
  let cells: Cells

  /// For each cell and each step that ends there its price; -infinity where the bead does not begin
  /// in the band or is ruled out.
  private var prices: [Float]

  private static let stepCount = Step.all.count

  /// A bead whose outline is priced below this is ruled out.
  private static let leastOutline: Float = -20

  /// So many rows are priced together.
  private static let stripe = 64

  init(_ task: AlignmentTask, in band: Band) {
    cells = Cells(band)
    prices = [Float](repeating: -.infinity, count: cells.count * Lattice.stepCount)
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
    let cells = cells
    cells.forEachBead(endingIn: rows) { number, sources, targets in
      let price = feature(sources, targets)
      guard price > Lattice.leastOutline || sources.isEmpty || targets.isEmpty else { return }
      prices[number] = price
      if targets.isEmpty { return }
      for source in sources {
        let seen = columns[source - segments.lowerBound]
        columns[source - segments.lowerBound] = seen.isEmpty ? targets : seen.union(targets)
      }
    }
    return Window(rows: segments, columns: columns)
  }

  private mutating func priceDetails(_ rows: Range<Int>, _ feature: Feature.Price) {
    let cells = cells
    cells.forEachBead(endingIn: rows) { number, sources, targets in
      if prices[number] > -.infinity { prices[number] += feature(sources, targets) }
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
    var best = [Double](repeating: -.infinity, count: cells.count)
    var choices = [Int8](repeating: -1, count: cells.count)
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
      let cell = cells[row, column]
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

  var band: Band { cells.band }

  /// A priced bead between two cells.
  struct Link {
    let row: Int
    let column: Int
    let step: Int
    let start: Int
    let end: Int
    let price: Float
  }

  /// Calls `body` for every bead that is not ruled out, those that end early first.
  func forEachEdge(_ body: (Link) -> Void) {
    for row in 0..<band.rowCount {
      for column in band.columns(row) { forEachEdge(to: row, column, body) }
    }
  }

  func forEachEdgeReversed(_ body: (Link) -> Void) {
    for row in (0..<band.rowCount).reversed() {
      for column in band.columns(row).reversed() { forEachEdge(to: row, column, body) }
    }
  }

  private func forEachEdge(to row: Int, _ column: Int, _ body: (Link) -> Void) {
    let end = cells[row, column]
    let steps = Step.all
    for index in steps.indices {
      let price = prices[end * steps.count + index]
      guard price > -.infinity else { continue }
      let step = steps[index]
      body(
        Link(
          row: row, column: column, step: index,
          start: cells[row - step.source, column - step.target], end: end, price: price))
    }
  }
}

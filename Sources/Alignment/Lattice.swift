import Bitext

/// All ways to cut two lists of segments into beads, near the diagonal of their lengths.
///
/// The best way is found by dynamic programming (Gale & Church 1993), the confidence of a bead is
/// its posterior probability, by the forward-backward algorithm.
struct Lattice {
  let sourceCount: Int
  let targetCount: Int
  let price: Feature.Price

  /// A bead holds at most this many segments.
  private static let largestBead = 8

  /// How far from the diagonal the search goes, in target segments.
  private static let leastBand = 60

  private struct Step {
    let source: Int
    let target: Int
  }

  private static let steps: [Step] =
    [Step(source: 1, target: 0), Step(source: 0, target: 1)]
    + (1..<largestBead).flatMap { source in
      (1...(largestBead - source)).map { Step(source: source, target: $0) }
    }

  func bestBeads() -> [Bead] {
    var forward = Grid(rows: sourceCount, band: band)
    var best = Grid(rows: sourceCount, band: band)
    var choices = Grid(rows: sourceCount, band: band, filling: -1)
    forward[0, 0] = 0
    best[0, 0] = 0
    forEachEdge { row, column, step, end, score in
      forward[end.row, end.column] = .logSum(
        forward[end.row, end.column], forward[row, column] + score)
      let total = best[row, column] + score
      if total > best[end.row, end.column] {
        best[end.row, end.column] = total
        choices[end.row, end.column] = Double(step)
      }
    }
    let backward = backwardSums()
    return trace(choices, forward: forward, backward: backward)
  }

  /// Calls `body` for every bead that begins in the band and ends in it, rows ascending.
  private func forEachEdge(
    _ body: (Int, Int, Int, (row: Int, column: Int), Double) -> Void
  ) {
    for row in 0...sourceCount {
      for column in band(row) {
        forEachStep(from: row, column) { body(row, column, $0, $1, $2) }
      }
    }
  }

  private func forEachStep(
    from row: Int, _ column: Int, _ body: (Int, (row: Int, column: Int), Double) -> Void
  ) {
    for (index, step) in Lattice.steps.enumerated() {
      let end = (row: row + step.source, column: column + step.target)
      guard end.row <= sourceCount, end.column <= targetCount, band(end.row).contains(end.column)
      else { continue }
      let score = price(row..<end.row, column..<end.column)
      if score > -.infinity { body(index, end, score) }
    }
  }

  private func backwardSums() -> Grid {
    var backward = Grid(rows: sourceCount, band: band)
    backward[sourceCount, targetCount] = 0
    for row in (0...sourceCount).reversed() {
      for column in band(row).reversed() {
        var sum = backward[row, column]
        forEachStep(from: row, column) { _, end, score in
          sum = .logSum(sum, score + backward[end.row, end.column])
        }
        backward[row, column] = sum
      }
    }
    return backward
  }

  private func trace(_ choices: Grid, forward: Grid, backward: Grid) -> [Bead] {
    var beads: [Bead] = []
    var end = (row: sourceCount, column: targetCount)
    while end != (0, 0) {
      let step = Lattice.steps[Int(choices[end.row, end.column])]
      let start = (row: end.row - step.source, column: end.column - step.target)
      let score = price(start.row..<end.row, start.column..<end.column)
      let posterior =
        forward[start.row, start.column] + score + backward[end.row, end.column]
        - backward[0, 0]
      beads.append(
        Bead(
          source: Array(start.row..<end.row), target: Array(start.column..<end.column),
          score: score, confidence: min(max(posterior.exponential, 0), 1)))
      end = start
    }
    return beads.reversed()
  }

  /// The columns that are searched in a row.
  private func band(_ row: Int) -> ClosedRange<Int> {
    let centre = row * targetCount / sourceCount
    // Neighbouring rows must overlap, also where one segment faces hundreds.
    let slope = targetCount / sourceCount
    let width = Lattice.leastBand + slope + Int(Double(targetCount).squareRoot())
    return max(0, centre - width)...min(targetCount, centre + width)
  }
}

/// Numbers for the cells of a band.
private struct Grid {
  private var values: [Double]
  private var starts: [Int]
  private var firsts: [Int]

  init(rows: Int, band: (Int) -> ClosedRange<Int>, filling value: Double = -.infinity) {
    var size = 0
    starts = []
    firsts = []
    for row in 0...rows {
      let columns = band(row)
      starts.append(size)
      firsts.append(columns.lowerBound)
      size += columns.count
    }
    values = [Double](repeating: value, count: size)
  }

  subscript(row: Int, column: Int) -> Double {
    get { values[starts[row] + column - firsts[row]] }
    set { values[starts[row] + column - firsts[row]] = newValue }
  }
}

/// Finds the path of beads that the outline of the segments draws, their lengths above all, where the
/// lexicon knows too few of the words (Gale & Church 1993).
///
/// Only small beads are tried, and only what the path needs is kept: a byte for each cell.
struct LengthSearch {
  private let task: AlignmentTask

  /// How far from the line of the lengths the path may stray, in segments, beside the square root of
  /// their number.
  private static let leastDrift = 80

  /// The sizes of beads that are tried.
  private static let steps: [Step.Size] = [(1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (2, 2)]

  init(_ task: AlignmentTask) { self.task = task }

  /// The band around the path, so many segments on both sides.
  func band(padding: Int) -> Band {
    let cells = Cells(line())
    let choices = choices(cells)
    var marked = [(first: Int, last: Int)](repeating: (Int.max, -1), count: cells.band.rowCount)
    var (row, column) = (task.source.count, task.target.count)
    marked[row] = (column, column)
    while row > 0 || column > 0 {
      let step = LengthSearch.steps[Int(choices[cells[row, column]])]
      (row, column) = (row - step.source, column - step.target)
      marked[row] = (min(marked[row].first, column), max(marked[row].last, column))
    }
    return Band(around: marked, padding: padding, target: task.target.count)
  }

  /// The number of the step that leads best to each cell.
  private func choices(_ cells: Cells) -> [Int8] {
    let everywhere = Window(
      rows: 0..<task.source.count,
      columns: [Range<Int>](repeating: 0..<0, count: task.source.count))
    let price = Feature.outline.prepare(task)(everywhere)
    let steps = LengthSearch.steps
    var choices = [Int8](repeating: 0, count: cells.count)
    // The totals of the row in hand and of the two before it.
    var totals = [[Float]](repeating: [], count: 3)
    for row in 0..<cells.band.rowCount {
      let columns = cells.band.columns(row)
      var current = [Float](repeating: -.infinity, count: columns.count)
      for column in columns {
        var best: (total: Float, step: Int8) = row + column == 0 ? (0, 0) : (-.infinity, 0)
        for (index, step) in steps.enumerated() {
          let (from, beside) = (row - step.source, column - step.target)
          guard from >= 0, beside >= 0, cells.band.contains(from, beside) else { continue }
          let before = beside - cells.band.columns(from).lowerBound
          let start = from == row ? current[before] : totals[from % 3][before]
          let total = start + price(from..<row, beside..<column)
          if total > best.total { best = (total, Int8(index)) }
        }
        current[column - columns.lowerBound] = best.total
        choices[cells[row, column]] = best.step
      }
      totals[row % 3] = current
    }
    return choices
  }

  /// The band around the line on which both sides have had the same share of their length.
  private func line() -> Band {
    let rows = PrefixSum(task.source.lengths)
    let columns = PrefixSum(task.target.lengths)
    let height = rows[0..<task.source.count]
    let width = columns[0..<task.target.count]
    var column = 0
    let places = (0...task.source.count).map { row in
      let place = rows[0..<row] / max(height, 1) * width
      while column < task.target.count, columns[0..<column] < place { column += 1 }
      return column
    }
    let drift = LengthSearch.leastDrift + Int(Float(task.source.count).squareRoot())
    return Band(beside: places, distance: drift, target: task.target.count)
  }
}

/// Finds roughly which parts of two texts face each other, in time that grows with the length of the
/// text: a full search among a few large parts, then among parts of half the size near the path that
/// was found, and so on down to segments (after Thompson & Koehn 2019, EMNLP, 1342-1348).
///
/// Parts are compared by the words that the lexicon pairs. The path is one of dynamic time warping:
/// it visits neighbouring cells and collects what is more alike than its row and its column.
struct CoarseSearch {
  private let source: UnitSide
  private let target: UnitSide
  private let words: SpreadRow

  /// At the top a side has at most this many parts.
  private static let parts = 48

  /// How far from the path of larger parts the search goes, in smaller ones.
  private static let padding = 8

  /// What a step costs that leaves a part on one side without a partner of its own.
  private static let slant: Float = 0.02

  /// A path with less contrast was drawn by chance: the lexicon knows too few of the words. On the
  /// bench sets it is 2.0 to 2.3, without any seeds 0.4 to 1.2.
  private static let leastContrast: Float = 1.3

  /// What is left for a unit that nothing explains.
  private static let unexplained: Float = 0.5

  /// `words` holds the lexicon's rows for units of the source.
  init(_ source: UnitSide, _ target: UnitSide, _ words: SpreadRow) {
    self.source = source
    self.target = target
    self.words = words
  }

  /// The band in which beads are searched: so many segments on both sides of the path.
  func band(padding: Int) -> Band? {
    var size = 1
    while max(source.count, target.count) > size * CoarseSearch.parts { size *= 2 }
    var band = Band(
      source: (source.count - 1) / size, target: (target.count - 1) / size)
    while true {
      let (path, contrast) = path(in: band, size: size)
      if size == 1 {
        return contrast < CoarseSearch.leastContrast ? nil : bead(path, padding: padding)
      }
      size /= 2
      band = refined(path, size: size)
    }
  }

  private typealias Cell = (row: Int, column: Int)

  /// The band of parts of half the size around a path.
  private func refined(_ path: [Cell], size: Int) -> Band {
    let rows = (source.count - 1) / size + 1
    let last = (target.count - 1) / size
    var marked = [(first: Int, last: Int)](repeating: (Int.max, -1), count: rows)
    for cell in path {
      for row in cell.row * 2...min(cell.row * 2 + 1, rows - 1) {
        marked[row].first = min(marked[row].first, cell.column * 2)
        marked[row].last = max(marked[row].last, min(cell.column * 2 + 1, last))
      }
    }
    return Band(around: marked, padding: CoarseSearch.padding, target: last)
  }

  /// The band of places between segments around a path of segments.
  private func bead(_ path: [Cell], padding: Int) -> Band {
    var marked = [(first: Int, last: Int)](repeating: (Int.max, -1), count: source.count + 1)
    for cell in path {
      for row in cell.row...cell.row + 1 {
        marked[row].first = min(marked[row].first, cell.column)
        marked[row].last = max(marked[row].last, cell.column + 1)
      }
    }
    return Band(around: marked, padding: padding, target: target.count)
  }

  /// The best path, and how much more alike its cells are than others: the mean of what they have
  /// above their rows and columns, in standard deviations.
  private func path(in band: Band, size: Int) -> (path: [Cell], contrast: Float) {
    let cells = Cells(band)
    let likenesses = centred(likenesses(in: band, size: size), band)
    var totals = likenesses
    var choices = [Int8](repeating: 0, count: totals.count)
    for row in 0..<band.rowCount {
      for column in band.columns(row) {
        let cell = cells[row, column]
        var best: (total: Float, choice: Int8) = row + column == 0 ? (0, 0) : (-.infinity, 0)
        for (choice, (above, before)) in [(1, 1), (1, 0), (0, 1)].enumerated() {
          let (from, beside) = (row - above, column - before)
          guard from >= 0, beside >= 0, band.contains(from, beside) else { continue }
          let total =
            totals[cells[from, beside]] - (choice == 0 ? 0 : CoarseSearch.slant)
          if total > best.total { best = (total, Int8(choice)) }
        }
        totals[cell] += best.total
        choices[cell] = best.choice
      }
    }
    let path = trace(choices, cells)
    let mean = path.reduce(0) { $0 + likenesses[cells[$1.row, $1.column]] } / Float(path.count)
    let square = likenesses.reduce(0) { $0 + $1 * $1 } / Float(likenesses.count)
    return (path, square == 0 ? 0 : mean / square.squareRoot())
  }

  private func trace(_ choices: [Int8], _ cells: Cells) -> [Cell] {
    let last = cells.band.rowCount - 1
    var cell: Cell = (last, Int(cells.band.last[last]))
    var path = [cell]
    while cell != (0, 0) {
      let choice = choices[cells[cell.row, cell.column]]
      cell = (cell.row - (choice == 2 ? 0 : 1), cell.column - (choice == 1 ? 0 : 1))
      path.append(cell)
    }
    return path.reversed()
  }

  /// How alike the parts of each cell are.
  private func likenesses(in band: Band, size: Int) -> [Float] {
    var likenesses: [Float] = []
    for row in 0..<band.rowCount {
      let units = units(of: source, part: row, size: size)
      words.add(source.units[units])
      let share = (1 - CoarseSearch.unexplained) / Float(max(3, units.count))
      words.map { max(0, (CoarseSearch.unexplained + share * $0).naturalLogarithm) }
      for column in band.columns(row) {
        let units = self.units(of: target, part: column, size: size)
        likenesses.append(words.sum(target.units[units]) / Float(units.count + 5).squareRoot())
      }
      words.clear()
    }
    return likenesses
  }

  private func units(of side: UnitSide, part: Int, size: Int) -> Range<Int> {
    side.units(of: part * size..<min((part + 1) * size, side.count))
  }

  /// What each value has above the mean of its row and of its column.
  private func centred(_ values: [Float], _ band: Band) -> [Float] {
    var columnSums = [Float](repeating: 0, count: Int(band.last[band.rowCount - 1]) + 1)
    var columnCounts = columnSums
    var cell = 0
    var rowMeans: [Float] = []
    for row in 0..<band.rowCount {
      var sum: Float = 0
      for column in band.columns(row) {
        sum += values[cell]
        columnSums[column] += values[cell]
        columnCounts[column] += 1
        cell += 1
      }
      rowMeans.append(sum / Float(band.columns(row).count))
    }
    cell = 0
    var centred = values
    for row in 0..<band.rowCount {
      for column in band.columns(row) {
        centred[cell] -= 0.5 * (rowMeans[row] + columnSums[column] / columnCounts[column])
        cell += 1
      }
    }
    return centred
  }
}

/// Where a search looks: for each row, which stands behind so many segments of the source, a range
/// of columns, which count segments of the target.
///
/// The first row holds column 0, the last the last column; ranges ascend and neighbours touch.
struct Band: Sendable {
  private(set) var first: [Int32]
  private(set) var last: [Int32]

  var rowCount: Int { first.count }

  /// The whole table.
  init(source: Int, target: Int) {
    first = [Int32](repeating: 0, count: source + 1)
    last = [Int32](repeating: Int32(target), count: source + 1)
  }

  /// What lies within a distance of marked columns, in rows and columns.
  ///
  /// - Parameters:
  ///   - marked: the first and the last column that is marked in each row; rows without one have
  ///     an upper end below the lower.
  ///   - padding: the distance, in segments.
  ///   - target: how many segments the target has.
  init(around marked: [(first: Int, last: Int)], padding: Int, target: Int) {
    let rows = marked.count
    first = []
    last = []
    first.reserveCapacity(rows)
    last.reserveCapacity(rows)
    for row in 0..<rows {
      var low = target
      var high = 0
      for near in max(0, row - padding)...min(rows - 1, row + padding)
      where marked[near].first <= marked[near].last {
        low = min(low, marked[near].first)
        high = max(high, marked[near].last)
      }
      first.append(Int32(max(0, low - padding)))
      last.append(Int32(min(target, high + padding)))
    }
    close(target)
  }

  /// So many columns on both sides of a line, which ascends.
  init(beside columns: [Int], distance: Int, target: Int) {
    first = columns.map { Int32(max(0, $0 - distance)) }
    last = columns.map { Int32(min(target, $0 + distance)) }
    close(target)
  }

  /// Makes the ranges ascend and touch.
  private mutating func close(_ target: Int) {
    let end = first.count - 1
    first[0] = 0
    last[end] = Int32(target)
    for row in (0..<end).reversed() { first[row] = min(first[row], first[row + 1]) }
    for row in 0..<end { last[row + 1] = max(last[row + 1], last[row]) }
    for row in 0..<end where first[row + 1] > last[row] { last[row] = first[row + 1] }
  }

  func columns(_ row: Int) -> ClosedRange<Int> { Int(first[row])...Int(last[row]) }

  func contains(_ row: Int, _ column: Int) -> Bool {
    first[row] <= column && column <= last[row]
  }
}

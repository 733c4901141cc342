/// The counts of one row while they are taken.
struct CountedRow {
  private var counts: [Float]

  /// The columns whose counts are not 0.
  private var touched: [Int32] = []

  init(_ columnCount: Int) { counts = [Float](repeating: 0, count: columnCount) }

  @inline(__always)
  mutating func add(_ count: Float, to column: Int32) {
    if counts[Int(column)] == 0 {
      if count == 0 { return }
      touched.append(column)
    }
    counts[Int(column)] += count
  }

  /// Makes a row of a table of the counts and clears them.
  ///
  /// - Parameters:
  ///   - table: gets the row.
  ///   - value: what the table holds for a count; nil to leave it out.
  mutating func move(
    to table: inout TranslationTable, _ value: (Int32, Float) -> Float? = { $1 }
  ) {
    for column in touched {
      if let value = value(column, counts[Int(column)]) { table.append(column, value) }
      counts[Int(column)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    table.endRow()
  }
}

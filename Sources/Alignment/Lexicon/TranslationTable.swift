/// What each unit of one language says about the units of the other: sparse rows of numbers.
package struct TranslationTable: Sendable {
  /// Where each row begins in the other two lists, and the end.
  private var starts: [Int32] = [0]
  private(set) var columns: [Int32] = []
  private(set) var values: [Float] = []

  /// How many units the other language has.
  let columnCount: Int

  init(columnCount: Int) { self.columnCount = columnCount }

  /// Makes rows of entries in any order; the values of equal places are added up.
  init(_ entries: [(row: Int32, column: Int32, value: Float)], rows: Int, columns: Int) {
    self.init(columnCount: columns)
    let sorted = entries.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    var next = sorted.startIndex
    for row in 0..<Int32(rows) {
      while next < sorted.endIndex, sorted[next].row == row {
        let entry = sorted[next]
        if self.columns.count > starts[Int(row)], self.columns.last == entry.column {
          values[values.count - 1] += entry.value
        } else {
          append(entry.column, entry.value)
        }
        next += 1
      }
      endRow()
    }
  }

  var rowCount: Int { starts.count - 1 }

  func row(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

  @inline(__always)
  func forEach(inRow index: Int, _ body: (_ column: Int32, _ value: Float) -> Void) {
    columns.withUnsafeBufferPointer { columns in
      values.withUnsafeBufferPointer { values in
        for place in row(index) { body(columns[place], values[place]) }
      }
    }
  }

  /// The value at a place; 0 where there is none.
  func value(_ row: Int32, _ column: Int32) -> Float {
    self.row(Int(row)).first { columns[$0] == column }.map { values[$0] } ?? 0
  }

  mutating func append(_ column: Int32, _ value: Float) {
    columns.append(column)
    values.append(value)
  }

  mutating func endRow() { starts.append(Int32(columns.count)) }
}

/// How much likelier units are beside others than anywhere: t(explained | given) / p(explained).
package struct Lexicon: Sendable {
  let targetFromSource: TranslationTable
  let sourceFromTarget: TranslationTable
}

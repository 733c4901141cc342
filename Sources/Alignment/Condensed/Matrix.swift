/// Numbers in rows and columns.
struct Matrix: Sendable {
  let rows: Int
  let columns: Int
  private var values: [Float]

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    values = [Float](repeating: 0, count: rows * columns)
  }

  subscript(row: Int, column: Int) -> Float {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  func row(_ row: Int) -> ArraySlice<Float> { values[row * columns..<(row + 1) * columns] }

  var rowSums: [Float] { (0..<rows).map { row($0).reduce(0, +) } }

  var columnSums: [Float] {
    (0..<columns).map { column in (0..<rows).reduce(0) { $0 + self[$1, column] } }
  }

  var transposed: Matrix {
    var transposed = Matrix(rows: columns, columns: rows)
    for row in 0..<rows {
      for column in 0..<columns { transposed[column, row] = self[row, column] }
    }
    return transposed
  }

  mutating func add(_ other: Matrix, times factor: Float) {
    for index in values.indices { values[index] += factor * other.values[index] }
  }
}

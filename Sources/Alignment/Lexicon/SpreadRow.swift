/// Rows of a table added up in a dense array, so that looking up a unit is one access.
///
/// A class, because one serves a whole text: to clear what was touched is cheaper than a fresh array
/// of the size of the vocabulary. It holds its memory itself, since arrays in a class are checked
/// for exclusive access each time.
final class SpreadRow {
  private let table: TranslationTable
  private let values: UnsafeMutableBufferPointer<Float>

  /// The columns whose values are not 0.
  private let touched: UnsafeMutableBufferPointer<Int32>
  private var touchedCount = 0

  init(_ table: TranslationTable) {
    self.table = table
    values = .allocate(capacity: table.columnCount)
    values.initialize(repeating: 0)
    touched = .allocate(capacity: table.columnCount)
    touched.initialize(repeating: 0)
  }

  deinit {
    values.deallocate()
    touched.deallocate()
  }

  /// Adds the rows of units; -1 stands for none.
  func add(_ units: ArraySlice<Int32>) {
    var count = touchedCount
    for unit in units where unit >= 0 {
      table.forEach(inRow: Int(unit)) { column, value in
        if values[Int(column)] == 0 {
          touched[count] = column
          count += 1
        }
        values[Int(column)] += value
      }
    }
    touchedCount = count
  }

  /// Changes all values that are not 0.
  func map(_ transform: (Float) -> Float) {
    for column in touched[..<touchedCount] {
      values[Int(column)] = transform(values[Int(column)])
    }
  }

  func sum(_ units: ArraySlice<Int32>) -> Float { units.reduce(0) { $0 + values[Int($1)] } }

  /// The values of eight units; 0 for -1.
  func lanes(_ units: ArraySlice<Int32>) -> SIMD8<Float> {
    var lanes = SIMD8<Float>()
    var lane = 0
    for unit in units {
      if unit >= 0 { lanes[lane] = values[Int(unit)] }
      lane += 1
    }
    return lanes
  }

  func clear() {
    for column in touched[..<touchedCount] { values[Int(column)] = 0 }
    touchedCount = 0
  }
}

/// The cells of a band, numbered row by row.
struct Cells: Sendable {
  let band: Band
  private let starts: [Int]

  init(_ band: Band) {
    self.band = band
    var starts = [0]
    starts.reserveCapacity(band.rowCount + 1)
    for row in 0..<band.rowCount { starts.append(starts[row] + band.columns(row).count) }
    self.starts = starts
  }

  var count: Int { starts[band.rowCount] }

  subscript(row: Int, column: Int) -> Int { starts[row] + column - Int(band.first[row]) }

  /// Calls `body` for each bead within the band that ends in some rows, with its number: steps are
  /// counted within cells.
  func forEachBead(
    endingIn rows: Range<Int>,
    _ body: (_ number: Int, _ source: Range<Int>, _ target: Range<Int>) -> Void
  ) {
    let steps = Step.all
    for row in rows {
      for column in band.columns(row) {
        var number = self[row, column] * steps.count
        for step in steps {
          let (source, target) = (row - step.source, column - step.target)
          if source >= 0, target >= 0, band.contains(source, target) {
            body(number, source..<row, target..<column)
          }
          number += 1
        }
      }
    }
  }
}

/// The units of a text in blocks of eight neighbours, which one vector register holds.
struct UnitBlocks {
  static let size = 8

  /// Eight units a block; places that are not filled hold -1.
  private var units: [Int32] = []

  /// How many units stand before the middle of each block, and how many it holds.
  private(set) var middles: [Float] = []
  private(set) var counts: [Float] = []

  /// Where each segment begins in the blocks, and the end.
  private var starts: [Int] = [0]

  /// How many units stand before each segment, and in all.
  private(set) var unitStarts: [Float] = [0]

  init(_ side: UnitSide) {
    for segment in 0..<side.count {
      let range = side.units(of: segment..<segment + 1)
      let blockCount = (range.count + UnitBlocks.size - 1) / UnitBlocks.size
      for block in 0..<blockCount {
        // Even shares: no block of one unit behind a block of eight.
        let low = range.lowerBound + range.count * block / blockCount
        let high = range.lowerBound + range.count * (block + 1) / blockCount
        units += side.units[low..<high]
        units += repeatElement(-1, count: UnitBlocks.size - (high - low))
        middles.append(Float(low + high) / 2)
        counts.append(Float(high - low))
      }
      starts.append(counts.count)
      unitStarts.append(Float(range.upperBound))
    }
  }

  func blocks(_ segments: Range<Int>) -> Range<Int> {
    starts[segments.lowerBound]..<starts[segments.upperBound]
  }

  subscript(block: Int) -> ArraySlice<Int32> {
    units[block * UnitBlocks.size..<(block + 1) * UnitBlocks.size]
  }
}

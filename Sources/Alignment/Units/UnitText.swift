/// A document as the aligner sees it: numbers of units instead of text.
package struct UnitText: Sendable {
  /// Segments that are aligned with each other alone.
  package struct Passage: Sendable {
    package let source: Range<Int>
    package let target: Range<Int>
  }

  package var source: UnitSide
  package var target: UnitSide
  package var passages: [Passage]

  /// How many times the text counts when a lexicon is learned.
  package var weight = 1

  /// How long the source is for each unit of length of the target.
  package let lengthRatio: Double
}

/// One language of a text: the units of all segments, one segment after the other.
package struct UnitSide: Sendable {
  package var units: [Int32] = []

  /// Where each segment begins in `units`, and the end.
  package var starts: [Int32] = [0]

  /// How long each segment is, see `TextLength`.
  package var lengths: [Float] = []

  var ends: [SegmentEnd] = []

  package var count: Int { lengths.count }

  package func units(of segments: Range<Int>) -> Range<Int> {
    Int(starts[segments.lowerBound])..<Int(starts[segments.upperBound])
  }

  /// Some segments alone.
  subscript(segments: Range<Int>) -> UnitSide {
    let range = units(of: segments)
    var side = UnitSide()
    side.units = Array(units[range])
    side.lengths = Array(lengths[segments])
    side.ends = Array(ends[segments])
    side.starts = starts[segments.lowerBound...segments.upperBound].map {
      $0 - starts[segments.lowerBound]
    }
    return side
  }

  mutating func append(_ units: [Int32], length: Double, end: SegmentEnd) {
    ends.append(end)
    self.units += units
    starts.append(Int32(self.units.count))
    lengths.append(Float(length))
  }

  /// The same with other numbers for the units.
  func renumbered(_ numbers: [Int32]) -> UnitSide {
    var side = self
    side.units = units.map { numbers[Int($0)] }
    return side
  }
}

import Bitext

/// The segments of a unit of XLIFF, each of which becomes a unit when it is asked for.
struct XLIFFSegments {
  struct Segment {
    /// Nil where the file gives it none.
    var name: String?
    var source: XLIFFUnit.Variant
    var target: XLIFFUnit.Variant?
    var state: String?
    var properties: [CorpusUnit.Property] = []
  }

  /// What is said of all of them; nil where there are none.
  private let unit: XLIFFUnit?
  private let segments: [Segment]
  private var index = 0

  init() {
    unit = nil
    segments = []
  }

  init(_ segments: [Segment], of unit: XLIFFUnit) {
    self.unit = unit
    self.segments = segments
  }

  /// The next one; nil behind the last.
  mutating func next() -> XLIFFUnit? {
    guard index < segments.count, var unit else { return nil }
    let segment = segments[index]
    index += 1
    if index > 1 { unit.losses = Losses() }
    if segments.count > 1 { unit.name += "/\(segment.name ?? String(index))" }
    unit.source = segment.source
    unit.target = segment.target
    unit.state = segment.state
    unit.properties += segment.properties
    return unit
  }
}

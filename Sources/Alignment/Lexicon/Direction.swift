/// Which side of a text is given, and which is explained by it.
enum Direction: CaseIterable, Sendable {
  case targetFromSource
  case sourceFromTarget

  func given(_ text: UnitText) -> UnitSide {
    self == .targetFromSource ? text.source : text.target
  }

  func explained(_ text: UnitText) -> UnitSide {
    self == .targetFromSource ? text.target : text.source
  }

  func given(_ bead: WeightedBead) -> Range<Int> {
    self == .targetFromSource ? bead.source : bead.target
  }

  func explained(_ bead: WeightedBead) -> Range<Int> {
    self == .targetFromSource ? bead.target : bead.source
  }
}

/// A bead with its probability: what the lexicon is learned from.
package struct WeightedBead: Sendable {
  let text: Int32

  /// Places of units, not of segments.
  let source: Range<Int>
  let target: Range<Int>
  let weight: Float
}

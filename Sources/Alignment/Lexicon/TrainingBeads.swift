/// Beads in the form that a lexicon is learned from, in one direction.
struct TrainingBeads {
  /// The explained units of all beads, one bead after the other.
  private(set) var explained: [Int32] = []
  private var explainedStarts: [Int32] = [0]
  private var weights: [Float] = []

  /// One by the number of given units of each bead.
  private var shares: [Float] = []

  /// The beads of each given unit, one unit after the other; a bead stands there as often as it has
  /// the unit.
  private var occurrences: [Int32] = []
  private var occurrenceStarts: [Int32]

  struct Occurrence {
    let explained: Range<Int>

    /// The part of the bead's given units that are this unit.
    let share: Float
    let weight: Float
  }

  init(
    _ beads: ArraySlice<WeightedBead>, in texts: [UnitText], _ direction: Direction, givenCount: Int
  ) {
    var counts = [Int32](repeating: 0, count: givenCount + 1)
    for bead in beads {
      let text = texts[Int(bead.text)]
      let given = direction.given(text).units[direction.given(bead)]
      explained += direction.explained(text).units[direction.explained(bead)]
      explainedStarts.append(Int32(explained.count))
      weights.append(bead.weight)
      shares.append(given.isEmpty ? 0 : 1 / Float(given.count))
      for unit in given { counts[Int(unit) + 1] += 1 }
    }
    for unit in 0..<givenCount { counts[unit + 1] += counts[unit] }
    occurrenceStarts = counts
    occurrences = [Int32](repeating: 0, count: Int(counts[givenCount]))
    for (number, bead) in beads.enumerated() {
      let given = direction.given(texts[Int(bead.text)]).units[direction.given(bead)]
      for unit in given {
        occurrences[Int(counts[Int(unit)])] = Int32(number)
        counts[Int(unit)] += 1
      }
    }
  }

  @inline(__always)
  func forEachOccurrence(of unit: Int, _ body: (Occurrence) -> Void) {
    var place = Int(occurrenceStarts[unit])
    let end = Int(occurrenceStarts[unit + 1])
    while place < end {
      let bead = Int(occurrences[place])
      let first = place
      while place < end, occurrences[place] == bead { place += 1 }
      body(
        Occurrence(
          explained: Int(explainedStarts[bead])..<Int(explainedStarts[bead + 1]),
          share: Float(place - first) * shares[bead], weight: weights[bead]))
    }
  }
}

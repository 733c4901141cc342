/// Beads in the form that a lexicon is learned from, in one direction.
struct TrainingBeads {
  /// The explained units of all beads, one bead after the other.
  private(set) var explained: [Int32] = []
  private var explainedStarts: [Int32] = [0]
  private var weights: [Float] = []

  /// One by the number of given units of each bead.
  private var shares: [Float] = []

  /// For each given unit the beads that it stands in, and how often.
  private let beadStarts: [Int32]
  private let beadNumbers: [Int32]
  private let beadCounts: [Int32]

  struct Occurrence {
    let explained: Range<Int>

    /// The part of the bead's given units that are this unit.
    let share: Float
    let weight: Float
  }

  let givenCount: Int

  init(_ beads: [WeightedBead], in texts: [UnitText], _ direction: Direction, givenCount: Int) {
    self.givenCount = givenCount
    var occurrences = OccurrenceCounter(givenCount)
    for (number, bead) in beads.enumerated() {
      let text = texts[Int(bead.text)]
      let given = direction.given(text).units[direction.given(bead)]
      explained += direction.explained(text).units[direction.explained(bead)]
      explainedStarts.append(Int32(explained.count))
      weights.append(bead.weight)
      shares.append(given.isEmpty ? 0 : 1 / Float(given.count))
      occurrences.add(given, bead: Int32(number))
    }
    (beadStarts, beadNumbers, beadCounts) = occurrences.sorted()
  }

  @inline(__always)
  func forEachOccurrence(of unit: Int, _ body: (Occurrence) -> Void) {
    for place in Int(beadStarts[unit])..<Int(beadStarts[unit + 1]) {
      let bead = Int(beadNumbers[place])
      body(
        Occurrence(
          explained: Int(explainedStarts[bead])..<Int(explainedStarts[bead + 1]),
          share: Float(beadCounts[place]) * shares[bead], weight: weights[bead]))
    }
  }
}

/// Counts how often units stand in beads.
private struct OccurrenceCounter {
  private var units: [Int32] = []
  private var beads: [Int32] = []
  private var counts: [Int32] = []

  /// The last entry of each unit.
  private var latest: [Int32]

  init(_ unitCount: Int) { latest = [Int32](repeating: -1, count: unitCount) }

  /// Beads must come in ascending order.
  mutating func add(_ given: ArraySlice<Int32>, bead: Int32) {
    for unit in given {
      let entry = Int(latest[Int(unit)])
      if entry >= 0, beads[entry] == bead {
        counts[entry] += 1
      } else {
        latest[Int(unit)] = Int32(units.count)
        units.append(unit)
        beads.append(bead)
        counts.append(1)
      }
    }
  }

  /// The entries by unit, and where each unit's begin.
  func sorted() -> (starts: [Int32], beads: [Int32], counts: [Int32]) {
    var starts = [Int32](repeating: 0, count: latest.count + 1)
    for unit in units { starts[Int(unit) + 1] += 1 }
    for unit in latest.indices { starts[unit + 1] += starts[unit] }
    var ends = starts
    var beads = [Int32](repeating: 0, count: units.count)
    var counts = beads
    for (entry, unit) in units.enumerated() {
      let place = Int(ends[Int(unit)])
      ends[Int(unit)] += 1
      beads[place] = self.beads[entry]
      counts[place] = self.counts[entry]
    }
    return (starts, beads, counts)
  }
}

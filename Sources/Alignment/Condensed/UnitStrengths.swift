/// The units of both sides of a passage and how strongly each speaks for each sentence.
struct UnitStrengths {
  enum Side {
    case full
    case condensed
  }

  struct Unit {
    let id: Int32

    /// The segments of its own side that hold it, ascending.
    var segments: [Int]
  }

  private let full: [Unit]
  private let condensed: [Unit]

  /// How strongly each unit of the full side is tied to each of the condensed one.
  private var strengths: Matrix

  /// For each unit of a side: how strongly it is tied to each segment of the other.
  private var ties: (full: Matrix, condensed: Matrix)

  /// A unit is taken to be at least this much likelier beside another than anywhere, if one of the
  /// two directions knows the pair.
  private static let leastRatio: Float = 0.3

  init(_ passage: CondensedPassage) {
    full = UnitStrengths.units(passage.full)
    condensed = UnitStrengths.units(passage.condensed)
    strengths = Matrix(rows: full.count, columns: condensed.count)
    ties = (
      Matrix(rows: full.count, columns: passage.condensed.count),
      Matrix(rows: condensed.count, columns: passage.full.count)
    )
    let ratios = UnitStrengths.ratios(passage, full, condensed)
    for (row, unit) in full.enumerated() {
      for (column, other) in condensed.enumerated() {
        let (forward, backward) = (ratios.forward[row, column], ratios.backward[row, column])
        if forward == 0, backward == 0 { continue }
        let mean =
          (max(forward, UnitStrengths.leastRatio) * max(backward, UnitStrengths.leastRatio))
          .squareRoot()
        let strength = (1 + mean).naturalLogarithm
        strengths[row, column] = strength
        for segment in other.segments {
          ties.full[row, segment] = max(ties.full[row, segment], strength)
        }
        for segment in unit.segments {
          ties.condensed[column, segment] = max(ties.condensed[column, segment], strength)
        }
      }
    }
  }

  /// The pairs of units that tie some segments together: for each unit of the full side its best
  /// counterpart. The strongest come first.
  func pairs(
    _ fullSegments: [Int], _ condensedSegments: [Int]
  ) -> [(full: Int32, condensed: Int32, weight: Float)] {
    let columns = condensed.indices.filter {
      condensed[$0].segments.contains(where: condensedSegments.contains)
    }
    return full.indices.filter { full[$0].segments.contains(where: fullSegments.contains) }
      .compactMap { row in
        guard let best = columns.max(by: { strengths[row, $0] < strengths[row, $1] }),
          case let share = strengths[row, best] / UnitStrengths.scale,
          share > UnitStrengths.leastShown
        else { return nil }
        return (full[row].id, condensed[best].id, share * share * share)
      }.sorted { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) }
  }

  /// Weaker ties, as shares of the scale, are not worth a word.
  private static let leastShown: Float = 0.4

  /// Each unit of a side, with its votes for each segment of the other.
  func votes(of side: Side) -> [(unit: Unit, votes: [Float])] {
    let (units, ties) = side == .full ? (full, ties.full) : (condensed, ties.condensed)
    return units.enumerated().map { row, unit in (unit, UnitStrengths.votes(ties.row(row))) }
  }

  /// Strengths above this are rare; cubes of their shares of it let strong ties outweigh many weak.
  private static let scale: Float = 6

  private static func votes(_ ties: ArraySlice<Float>) -> [Float] {
    let cubes = ties.map { ($0 / scale) * ($0 / scale) * ($0 / scale) }
    let best = cubes.max() ?? 0
    return best > 0 ? cubes.map { $0 * $0 / best } : cubes
  }

  private static func units(_ side: UnitSide) -> [Unit] {
    var found: [Int32: Unit] = [:]
    for segment in 0..<side.count {
      for id in Set(side.units[side.units(of: segment..<segment + 1)]) {
        found[id, default: Unit(id: id, segments: [])].segments.append(segment)
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  /// What the lexicon says of each pair of units, in both directions: full by condensed units.
  private static func ratios(
    _ passage: CondensedPassage, _ full: [Unit], _ condensed: [Unit]
  ) -> (forward: Matrix, backward: Matrix) {
    let rows = Dictionary(uniqueKeysWithValues: full.enumerated().map { ($1.id, $0) })
    let columns = Dictionary(uniqueKeysWithValues: condensed.enumerated().map { ($1.id, $0) })
    var forward = Matrix(rows: full.count, columns: condensed.count)
    var backward = forward
    for (row, unit) in full.enumerated() {
      passage.condensedFromFull.forEach(inRow: Int(unit.id)) { id, ratio in
        if let column = columns[id] { forward[row, column] = ratio }
      }
    }
    for (column, unit) in condensed.enumerated() {
      passage.fullFromCondensed.forEach(inRow: Int(unit.id)) { id, ratio in
        if let row = rows[id] { backward[row, column] = ratio }
      }
    }
    return (forward, backward)
  }
}

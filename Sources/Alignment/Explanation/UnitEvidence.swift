/// Which units of a bead explain each other, and what that is worth.
struct UnitEvidence {
  struct Pair {
    let source: Int32
    let target: Int32
    let weight: Float
  }

  /// The strongest first.
  let pairs: [Pair]

  /// Pairs that add less than this are left out.
  private static let least: Float = 0.05

  init(_ task: AlignmentTask, _ sources: Range<Int>, _ targets: Range<Int>) {
    let source = task.source.units[task.source.units(of: sources)]
    let target = task.target.units[task.target.units(of: targets)]
    var weights: [Key: Float] = [:]
    for (given, explained, weight) in UnitEvidence.gains(task.rows.targetFromSource, source, target)
    {
      weights[Key(source: given, target: explained), default: 0] += weight
    }
    for (given, explained, weight) in UnitEvidence.gains(task.rows.sourceFromTarget, target, source)
    {
      weights[Key(source: explained, target: given), default: 0] += weight
    }
    pairs = weights.filter { $0.value >= UnitEvidence.least }.map {
      Pair(source: $0.key.source, target: $0.key.target, weight: $0.value)
    }.sorted { ($1.weight, $0.source, $0.target) < ($0.weight, $1.source, $1.target) }
  }

  private struct Key: Hashable {
    let source: Int32
    let target: Int32
  }

  /// For each pair its share of what the given units add to the explained one, places aside.
  private static func gains(
    _ rows: SpreadRow, _ given: ArraySlice<Int32>, _ explained: ArraySlice<Int32>
  ) -> [(given: Int32, explained: Int32, weight: Float)] {
    let units = Set(explained).sorted()
    let scale = (1 - Translation.unexplained) / Float(max(1, given.count))
    var shares: [(given: Int32, explained: Int32, weight: Float)] = []
    var sums = [Float](repeating: 0, count: units.count)
    for unit in Set(given).sorted() {
      rows.add(given.filter { $0 == unit }[...])
      for (index, other) in units.enumerated() {
        let share = scale * rows.sum([other])
        if share > 0 { shares.append((unit, Int32(index), share)) }
        sums[index] += share
      }
      rows.clear()
    }
    return shares.compactMap { share in
      let sum = sums[Int(share.explained)]
      let gain = (Translation.unexplained + sum).naturalLogarithm
      guard gain > 0 else { return nil }
      return (
        share.given, units[Int(share.explained)], Translation.weight * gain * share.weight / sum
      )
    }
  }
}

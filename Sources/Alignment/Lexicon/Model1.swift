import Bitext

/// Learns from weighted beads how likely each unit translates another.
///
/// IBM Model 1 (Brown et al. 1993, Computational Linguistics 19(2), 263-311) with a null word, with
/// seeds that count as if they had been seen, and with a discount on the counts of the last round,
/// which drops what speaks only for itself.
///
/// A unit's row is spread over a dense array, and all beads that the unit stands in are visited with
/// it: no table is looked up, and no count is shared between units.
struct Model1 {
  /// The beads in batches: what is known of a batch while its counts are taken is forgotten then.
  private let batches: [ArraySlice<WeightedBead>]
  private let texts: [UnitText]
  private let direction: Direction

  /// Counts as if they had been seen, a row for each given unit.
  private let seeds: TranslationTable
  private let unigrams: [Float]
  private let settings: Settings

  struct Settings {
    /// How often the counts are taken, at least 1.
    var rounds = 5

    /// What the last round takes away from each count.
    var discount: Float = 0.6

    /// Counts that a unit must win over before its row is believed.
    var doubt: Float = 0.5

    /// The settings for a lexicon of seeds alone.
    static let seedsOnly = Settings(rounds: 1, discount: 0, doubt: 0.9)
  }

  /// The share of a unit that nothing given explains.
  private static let null: Float = 0.1

  /// Counts below this are dropped between rounds.
  private static let leastCount: Float = 0.002

  /// A ratio below this is as good as none.
  private static let leastRatio: Float = 3

  /// Common words are given beside all rare ones; what they seem to say about them is chance.
  private static let leastProbability: Float = 0.0005

  /// So many beads are looked at together.
  private static let batch = 10_000

  /// - Parameters:
  ///   - beads: what is learned from.
  ///   - texts: the texts that the beads stand in.
  ///   - direction: which side is given.
  ///   - seeds: counts as if they had been seen, a row for each given unit.
  ///   - unigrams: how often each explained unit occurs, above 0.
  ///   - settings: what is different for seeds alone.
  init(
    _ beads: [WeightedBead], in texts: [UnitText], _ direction: Direction, seeds: TranslationTable,
    unigrams: [Float], settings: Settings = Settings()
  ) {
    batches = stride(from: 0, to: max(1, beads.count), by: Model1.batch).map {
      beads[$0..<min($0 + Model1.batch, beads.count)]
    }
    self.texts = texts
    self.direction = direction
    self.seeds = seeds
    self.unigrams = unigrams
    self.settings = settings
  }

  /// The ratios t(explained | given) / p(explained), a row for each given unit.
  func ratios() -> TranslationTable {
    var table: TranslationTable?
    for round in 1...settings.rounds {
      table = maximized(expected(by: table), isLast: round == settings.rounds)
    }
    return table ?? TranslationTable(columnCount: unigrams.count)
  }

  /// The expected counts of all pairs; without a table, every unit is explained by its own frequency
  /// and by the seeds.
  private func expected(by table: TranslationTable?) -> TranslationTable {
    var counts = TranslationTable([], rows: seeds.rowCount, columns: unigrams.count)
    for batch in batches {
      let beads = TrainingBeads(batch, in: texts, direction, givenCount: seeds.rowCount)
      counts = expected(beads, by: table, beside: counts)
    }
    return counts
  }

  /// The expected counts of a batch, added to those of others.
  private func expected(
    _ beads: TrainingBeads, by table: TranslationTable?, beside others: TranslationTable
  ) -> TranslationTable {
    let explained = beads.explained
    let shares = shares(beads, explained, table)
    var row = CountedRow(unigrams.count)
    var result = TranslationTable(columnCount: unigrams.count)
    forEachRow(table) { unit, probabilities in
      others.forEach(inRow: unit) { row.add($1, to: $0) }
      beads.forEachOccurrence(of: unit) { bead in
        let scale = (1 - Model1.null) * bead.share * bead.weight
        for place in bead.explained {
          let column = explained[place]
          let probability = probabilities[Int(column)]
          if probability > 0 { row.add(scale * probability * shares[place], to: column) }
        }
      }
      row.move(to: &result)
    }
    return result
  }

  /// For each explained unit of each bead one by the sum of all that explains it.
  private func shares(
    _ beads: TrainingBeads, _ explained: [Int32], _ table: TranslationTable?
  ) -> [Float] {
    var sums = explained.map { Model1.null * unigrams[Int($0)] }
    forEachRow(table) { unit, row in
      beads.forEachOccurrence(of: unit) { bead in
        let scale = (1 - Model1.null) * bead.share
        for place in bead.explained { sums[place] += scale * row[Int(explained[place])] }
      }
    }
    for place in sums.indices { sums[place] = 1 / sums[place] }
    return sums
  }

  /// Calls `body` with the row of each given unit, spread over an array.
  private func forEachRow(
    _ table: TranslationTable?, _ body: (Int, UnsafeMutableBufferPointer<Float>) -> Void
  ) {
    var dense = table == nil ? unigrams : [Float](repeating: 0, count: unigrams.count)
    dense.withUnsafeMutableBufferPointer { dense in
      for unit in 0..<seeds.rowCount {
        if let table {
          table.forEach(inRow: unit) { column, value in dense[Int(column)] = value }
          body(unit, dense)
          table.forEach(inRow: unit) { column, _ in dense[Int(column)] = 0 }
        } else {
          let total = seeds.row(unit).reduce(1) { $0 + seeds.values[$1] }
          seeds.forEach(inRow: unit) { column, value in dense[Int(column)] += value / total }
          body(unit, dense)
          seeds.forEach(inRow: unit) { column, _ in dense[Int(column)] = unigrams[Int(column)] }
        }
      }
    }
  }

  /// Probabilities from expected counts, or ratios in the last round.
  private func maximized(_ expected: TranslationTable, isLast: Bool) -> TranslationTable {
    var row = CountedRow(unigrams.count)
    var result = TranslationTable(columnCount: unigrams.count)
    for unit in 0..<seeds.rowCount {
      var total: Float = isLast ? settings.doubt : 0
      expected.forEach(inRow: unit) { column, count in
        total += count
        row.add(isLast ? max(0, count - settings.discount) : count, to: column)
      }
      seeds.forEach(inRow: unit) { column, count in
        total += count
        row.add(count, to: column)
      }
      row.move(to: &result) { column, count in
        let probability = count / total
        let ratio = probability / unigrams[Int(column)]
        if !isLast { return count > Model1.leastCount ? probability : nil }
        return ratio > Model1.leastRatio && probability > Model1.leastProbability ? ratio : nil
      }
    }
    return result
  }
}

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
  private let beads: TrainingBeads

  /// Counts as if they had been seen.
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

  init(
    _ beads: TrainingBeads, seeds: TranslationTable, unigrams: [Float],
    settings: Settings = Settings()
  ) {
    self.beads = beads
    self.seeds = seeds
    self.unigrams = unigrams
    self.settings = settings
  }

  /// The ratios t(explained | given) / p(explained), a row for each given unit.
  func ratios() -> TranslationTable {
    var table: TranslationTable?
    for round in 1...settings.rounds { table = next(table, isLast: round == settings.rounds) }
    return table ?? TranslationTable(columnCount: unigrams.count)
  }

  /// One round of expectation and maximization; without a table before it, every unit is explained
  /// by its own frequency and by the seeds.
  private func next(_ table: TranslationTable?, isLast: Bool) -> TranslationTable {
    let explained = beads.explained
    let shares = shares(table, explained)
    var counts = [Float](repeating: 0, count: unigrams.count)
    var touched: [Int32] = []
    var result = TranslationTable(columnCount: unigrams.count)
    forEachRow(table) { unit, row in
      beads.forEachOccurrence(of: unit) { bead in
        let scale = (1 - Model1.null) * bead.share * bead.weight
        for place in bead.explained {
          let column = Int(explained[place])
          if row[column] > 0 {
            if counts[column] == 0 { touched.append(Int32(column)) }
            counts[column] += scale * row[column] * shares[place]
          }
        }
      }
      maximize(unit, &counts, touched, isLast: isLast, into: &result)
      touched.removeAll(keepingCapacity: true)
    }
    return result
  }

  /// For each explained unit of each bead one by the sum of all that explains it.
  private func shares(_ table: TranslationTable?, _ explained: [Int32]) -> [Float] {
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
      for unit in 0..<beads.givenCount {
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

  /// Makes a row of a unit's counts and clears them.
  private func maximize(
    _ unit: Int, _ counts: inout [Float], _ touched: [Int32], isLast: Bool,
    into result: inout TranslationTable
  ) {
    let row = seeds.row(unit)
    var total = row.reduce(0) { $0 + seeds.values[$1] }
    for column in touched { total += counts[Int(column)] }
    if isLast {
      total += settings.doubt
      for column in touched {
        counts[Int(column)] = max(0, counts[Int(column)] - settings.discount)
      }
    }
    // A seed may be none of the touched: its count is 0 then.
    for place in row { counts[Int(seeds.columns[place])] += seeds.values[place] }
    for column in touched + row.map({ seeds.columns[$0] }) where counts[Int(column)] > 0 {
      let count = counts[Int(column)]
      counts[Int(column)] = 0
      let ratio = count / total / unigrams[Int(column)]
      if isLast {
        if ratio > Model1.leastRatio, count / total > Model1.leastProbability {
          result.append(column, ratio)
        }
      } else if count > Model1.leastCount {
        result.append(column, count / total)
      }
    }
    for column in touched { counts[Int(column)] = 0 }
    result.endRow()
  }
}

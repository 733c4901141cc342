/// What the features of a passage are, before any weight is known.
struct CondensedFeatures: Sendable {
  typealias Values = [(feature: CondensedFeature, value: Float)]

  /// How many sentences the condensed side has, and the full one.
  let condensedCount: Int
  let fullCount: Int

  /// For each full sentence and each condensed one: what speaks for both together.
  private(set) var singles: [[Values]] = []

  /// The same for each two condensed neighbours, by the first.
  private(set) var pairs: [[Values]] = []

  /// For each full sentence: what speaks for leaving it alone.
  private(set) var alone: [Values] = []

  /// Whether each full sentence takes up what was said before.
  private(set) var isReference: [Bool] = []

  let evidence: CondensedEvidence

  /// How far the greatest distance of two sentences counts.
  private static let farthest: Float = 5

  init(_ passage: CondensedPassage) {
    let evidence = CondensedEvidence(passage)
    self.evidence = evidence
    let (rows, columns) = (passage.condensed.count, passage.full.count)
    condensedCount = rows
    fullCount = columns
    let excess = evidence.total.excess
    let merged = (0..<max(0, rows - 1)).map { evidence.total.merging($0).excess.row($0) }
    let condensedPlaces = CondensedFeatures.places(passage.condensed.lengths)
    let fullPlaces = CondensedFeatures.places(passage.full.lengths)
    for column in 0..<columns {
      func values(
        _ kinds: (CondensedEvidence.Kind) -> Float, grammar: Float, excess: Float, place: Float
      )
        -> Values
      {
        [
          (.number, kinds(.number).squareRoot()), (.name, kinds(.name).squareRoot()),
          (.term, kinds(.term).squareRoot()), (.word, kinds(.word).squareRoot()),
          (.counterpart, kinds(.counterpart).squareRoot()),
          (.character, kinds(.character).squareRoot()), (.grammar, grammar.squareRoot()),
          (.excess, excess),
          (.distance, CondensedFeatures.farthest * abs(fullPlaces[column] - place)),
        ]
      }
      singles.append(
        (0..<rows).map { row in
          values(
            { evidence[$0][row, column] }, grammar: passage.grammar[row, column],
            excess: excess[row, column], place: condensedPlaces[row])
        })
      pairs.append(
        merged.indices.map { row in
          let shared = min(evidence.total[row, column], evidence.total[row + 1, column])
          return values(
            { evidence[$0][row, column] + evidence[$0][row + 1, column] },
            grammar: passage.grammar[row, column] + passage.grammar[row + 1, column],
            excess: merged[row][merged[row].startIndex + column],
            place: CondensedFeatures.place(row, passage.condensed.lengths, condensedPlaces)
          ) + [(.shared, shared.squareRoot())]
        })
      let units = passage.fullUnits(column)
      alone.append([
        (.unaligned, 1), (.filler, passage.speech.fillerShare(of: units)),
        (.firstPerson, passage.speech.firstPersonShare(of: units)),
        (.length, Float(1 + Set(units).count).naturalLogarithm), (.opening, column == 0 ? 1 : 0),
      ])
      isReference.append(passage.speech.takesUpWhatWasSaid(units))
    }
  }

  /// Where the middle of each segment stands in its side, 0 to 1.
  private static func places(_ lengths: [Float]) -> [Float] {
    let total = max(1, lengths.reduce(0, +))
    var start: Float = 0
    return lengths.map { length in
      defer { start += length }
      return (start + length / 2) / total
    }
  }

  /// Where two neighbours stand.
  private static func place(_ row: Int, _ lengths: [Float], _ places: [Float]) -> Float {
    let (first, second) = (max(1, lengths[row]), max(1, lengths[row + 1]))
    return (places[row] * first + places[row + 1] * second) / (first + second)
  }
}

extension Matrix {
  /// How much each value exceeds what its row and its column together make likely, in deviations of
  /// a count of that size, roughly.
  var excess: Matrix {
    var excess = Matrix(rows: rows, columns: columns)
    let (rowSums, columnSums) = (rowSums, columnSums)
    let total = max(rowSums.reduce(0, +), .leastNormalMagnitude)
    for row in 0..<rows {
      for column in 0..<columns {
        let expected = rowSums[row] * columnSums[column] / total
        excess[row, column] = (self[row, column] - expected) / (expected + 1).squareRoot()
      }
    }
    return excess
  }

  /// The same with a row and the next made one, in the place of the first; the second is empty.
  func merging(_ row: Int) -> Matrix {
    var merged = self
    for column in 0..<columns {
      merged[row, column] += self[row + 1, column]
      merged[row + 1, column] = 0
    }
    return merged
  }
}

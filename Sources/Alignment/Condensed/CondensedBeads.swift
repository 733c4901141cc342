import Bitext

extension CondensedPassage {
  /// The beads of a condensed passage in the order of the condensed side; a full sentence that
  /// belongs to none follows the bead of the sentence before it.
  func beads() -> [Bead] { ordered(search().result()).map { bead($0) } }

  func explanations() -> [Explanation] {
    let search = search()
    let result = search.result()
    let strengths = UnitStrengths(self)
    return ordered(result).map { piece in
      Explanation(
        bead: bead(piece),
        features: piece.index.map { search.prices(of: result.beads[$0]) }
          ?? piece.full.flatMap { search.prices(ofAlone: $0) },
        lengths: lengths(piece),
        evidence: strengths.pairs(piece.full, piece.condensed).map { pair in
          let units = (fullText(pair.full), condensedText(pair.condensed))
          return Explanation.Evidence(
            source: isTargetCondensed ? units.0 : units.1,
            target: isTargetCondensed ? units.1 : units.0, weight: Double(pair.weight))
        },
        rival: piece.index.flatMap { result.rivals[$0] }.map { rival, probability in
          let (source, target) = oriented(rival.full, Array(rival.condensed))
          return Explanation.Rival(
            source: source, target: target,
            difference: (max(piece.probability, 1e-3) / max(probability, 1e-3)).naturalLogarithm)
        })
    }
  }

  private func search() -> CondensedSearch {
    CondensedSearch(CondensedFeatures(self), BeadProportions(self), .trained)
  }

  /// A bead, or a sentence that stands alone.
  private struct Piece {
    let full: [Int]
    let condensed: [Int]
    let probability: Double

    /// The number of the bead in the result; nil for a sentence alone.
    let index: Int?
  }

  private func ordered(_ result: CondensedSearch.Result) -> [Piece] {
    var pieces = result.beads.enumerated().map { index, bead in
      Piece(
        full: bead.full, condensed: Array(bead.condensed),
        probability: result.probabilities[index], index: index)
    }
    let taken = (Set(pieces.flatMap(\.full)), Set(pieces.flatMap(\.condensed)))
    for sentence in 0..<condensed.count where !taken.1.contains(sentence) {
      pieces.append(
        Piece(
          full: [], condensed: [sentence], probability: result.aloneCondensed[sentence], index: nil)
      )
    }
    pieces.sort { $0.condensed[0] < $1.condensed[0] }
    for sentence in 0..<full.count where !taken.0.contains(sentence) {
      let piece = Piece(
        full: [sentence], condensed: [], probability: result.aloneFull[sentence], index: nil)
      // Others of the gaps of a bead stand behind it already.
      let before = pieces.lastIndex { $0.full.contains(sentence - 1) } ?? -1
      let next = pieces[(before + 1)...].firstIndex { !$0.condensed.isEmpty } ?? pieces.count
      pieces.insert(piece, at: sentence == 0 ? 0 : next)
    }
    return pieces
  }

  private func bead(_ piece: Piece) -> Bead {
    let (source, target) = oriented(piece.full, piece.condensed)
    return Bead(
      source: source, target: target,
      score: max(piece.probability, 1e-3).naturalLogarithm,
      confidence: piece.index == nil
        ? piece.probability : Confidence.condensed(piece.probability))
  }

  private func lengths(_ piece: Piece) -> (source: Double, expected: Double) {
    let full = piece.full.reduce(0) { $0 + Double(self.full.lengths[$1]) }
    let condensed = piece.condensed.reduce(0) { $0 + Double(self.condensed.lengths[$1]) }
    let usual = Double(BeadProportions(self).usual)
    return isTargetCondensed ? (full, condensed * usual) : (condensed, full / usual)
  }

  private func oriented(_ full: [Int], _ condensed: [Int]) -> (source: [Int], target: [Int]) {
    isTargetCondensed ? (full, condensed) : (condensed, full)
  }
}

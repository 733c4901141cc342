import Bitext

/// The search for the beads of one passage.
struct PassageSearch {
  let task: AlignmentTask

  /// How far from the path of the coarse search beads are looked for, in segments.
  private static let firstPadding = 3

  /// The same from the path of the lengths, which is less sure.
  private static let lengthPadding = 6

  /// The same from what the round before thought possible.
  private static let padding = 2

  /// Places less likely than this are not looked at in the next round.
  private static let leastPlace = 0.003

  /// What prices are divided by while the lexicon is learned: its evidence is doubtful yet.
  private static let learningTemperature = 2.0

  /// Beads less likely than this are not learned from.
  private static let leastBead = 0.05

  init(_ text: UnitText, _ passage: UnitText.Passage, _ model: AlignmentModel, _ rows: LexiconRows)
  {
    task = AlignmentTask(
      source: text.source[passage.source], target: text.target[passage.target],
      priors: model.priors, lengthRatio: text.lengthRatio, rows: rows)
  }

  /// Where beads are looked for when nothing is known yet.
  func firstBand() -> Band {
    if task.source.count == 0 || task.target.count == 0 {
      return Band(source: task.source.count, target: task.target.count)
    }
    return CoarseSearch(task.source, task.target, task.rows.targetFromSource)
      .band(padding: PassageSearch.firstPadding)
      ?? LengthSearch(task).band(padding: PassageSearch.lengthPadding)
  }

  /// The beads that a lexicon is learned from, and where to look next.
  func draft(in band: Band) -> (beads: [Lattice.Edge], band: Band) {
    let posteriors = Lattice(task, in: band).posteriors(
      temperature: PassageSearch.learningTemperature)
    let next = Band(
      around: posteriors.marked(above: PassageSearch.leastPlace), padding: PassageSearch.padding,
      target: task.target.count)
    return (posteriors.beads(above: PassageSearch.leastBead), next)
  }

  /// The beads of the best path, with their probabilities.
  func beads(in band: Band) -> [Bead] {
    let lattice = Lattice(task, in: band)
    return beads(of: lattice.bestPath(), in: lattice)
  }

  func beads(of path: [Lattice.Edge], in lattice: Lattice) -> [Bead] {
    let posteriors = lattice.posteriors(temperature: 1)
    return path.map { edge in
      Bead(
        source: Array(edge.source), target: Array(edge.target), score: edge.value,
        confidence: Confidence.standard(posteriors.probability(edge)))
    }
  }
}

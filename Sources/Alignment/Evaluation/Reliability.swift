/// Whether beads of which the aligner is so sure are right so often.
public struct Reliability: Sendable {
  /// A bead's confidence, and whether the gold standard has it.
  public typealias Judgement = (confidence: Double, isRight: Bool)

  /// Beads of like confidence.
  public struct Bin: Sendable {
    public let count: Int
    public let confidence: Double
    public let accuracy: Double
  }

  /// Tenths of confidence that hold a bead, ascending.
  public let bins: [Bin]

  private let total: Int

  public init(_ judgements: [Judgement]) {
    total = judgements.count
    let groups = Dictionary(grouping: judgements) { min(9, Int($0.confidence * 10)) }
    bins = groups.sorted { $0.key < $1.key }.map { _, group in
      Bin(
        count: group.count,
        confidence: group.reduce(0) { $0 + $1.confidence } / Double(group.count),
        accuracy: Double(group.count(where: \.isRight)) / Double(group.count))
    }
  }

  /// The expected calibration error: how far confidence and accuracy of a bead's bin lie apart, on
  /// average (Naeini et al. 2015, AAAI, 2901-2907).
  public var error: Double {
    bins.reduce(0) { $0 + Double($1.count) * abs($1.confidence - $1.accuracy) }
      / Double(max(1, total))
  }
}

extension Reliability {
  /// The reliability of confidences that are fitted without the set they are used on.
  ///
  /// - Parameter sets: the judgements of each set; every fifth is left out in turn.
  public init(crossValidating sets: [[Judgement]]) {
    self.init(
      (0..<5).flatMap { fold in
        let fit = Confidence(
          fitting: sets.enumerated().filter { $0.offset % 5 != fold }.flatMap(\.element))
        return sets.enumerated().filter { $0.offset % 5 == fold }.flatMap(\.element)
          .map { (fit($0.confidence), $0.isRight) }
      })
  }
}

extension Confidence {
  /// The scale and shift that make judgements likeliest, by Newton's method.
  package init(fitting judgements: [Reliability.Judgement]) {
    var (slope, intercept) = (1.0, 0.0)
    for _ in 0..<30 {
      // The gradient and the matrix of second derivatives; a little is added so that it can always
      // be inverted.
      var (first, second) = (0.0, 0.0)
      var (a, b, d) = (1e-3, 0.0, 1e-3)
      for judgement in judgements {
        let odds = Confidence.odds(judgement.confidence)
        let likely = 1 / (1 + (-slope * odds - intercept).exponential)
        let miss = (judgement.isRight ? 1 : 0) - likely
        first += miss * odds
        second += miss
        let weight = likely * (1 - likely)
        a += weight * odds * odds
        b += weight * odds
        d += weight
      }
      let determinant = a * d - b * b
      slope += (d * first - b * second) / determinant
      intercept += (a * second - b * first) / determinant
    }
    self.init(slope: slope, intercept: intercept)
  }

  /// What this makes of the outcome of another, as one step.
  package func after(_ other: Confidence) -> Confidence {
    Confidence(slope: slope * other.slope, intercept: slope * other.intercept + intercept)
  }
}

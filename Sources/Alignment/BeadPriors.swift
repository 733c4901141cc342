import Bitext

/// How often there are beads of each kind.
struct BeadCounts: Sendable {
  private(set) var counts = [Float](repeating: 0, count: side * side)

  /// A bead holds fewer segments of a language.
  static let side = Step.largest + 1

  mutating func add(_ source: Int, _ target: Int, weight: Float) {
    counts[source * BeadCounts.side + target] += weight
  }

  init() {}

  init(_ parts: [BeadCounts]) {
    for part in parts {
      for index in counts.indices { counts[index] += part.counts[index] }
    }
  }
}

/// Logarithms of the relative frequencies of bead kinds.
struct BeadPriors: Sendable {
  private var logarithms: [Float]

  /// What a segment costs that stands alone.
  private static let oneSided: Float = -7

  /// In a thousand beads, Chinese segments first: the relative counts in the hand-aligned novels
  /// and speeches of the bench sets `mac-dev` and `pol`, averaged.
  private static let counts: [(chinese: Int, english: Int, count: Float)] = [
    (1, 1, 687.6), (1, 2, 185.5), (1, 3, 50.1), (2, 1, 30.8), (1, 4, 19.0), (2, 2, 11.8),
    (2, 3, 4.96), (1, 5, 2.47), (3, 2, 1.49), (1, 6, 0.745), (2, 4, 0.745), (3, 3, 0.372),
    (3, 4, 0.372), (3, 5, 0.372),
  ]

  /// What is added to each count; half as much for each segment more.
  private static let smoothing: Float = 0.3

  /// How many beads of a collection weigh as much as what is known of others.
  private static let confidence: Float = 300

  /// What is known before a text is seen.
  init(_ languages: LanguagePair) {
    var table = [Float](repeating: -.infinity, count: BeadCounts.side * BeadCounts.side)
    let sourceIsChinese = languages.source.joinsLinesWithoutSpace
    let total = BeadPriors.counts.reduce(0) { $0 + $1.count }
    for step in Step.all {
      let (chinese, english) =
        sourceIsChinese ? (step.source, step.target) : (step.target, step.source)
      let seen = BeadPriors.counts.first { ($0.chinese, $0.english) == (chinese, english) }
      let smoothing = BeadPriors.smoothing * (0.5 as Float).power(chinese + english - 3)
      table[step.source * BeadCounts.side + step.target] =
        chinese == 0 || english == 0
        ? BeadPriors.oneSided : (((seen?.count ?? 0) + smoothing) / total).naturalLogarithm
    }
    logarithms = table
  }

  /// What is known once the beads of a collection were counted.
  func adapted(to counts: BeadCounts) -> BeadPriors {
    let total = counts.counts.reduce(BeadPriors.confidence, +)
    var adapted = self
    for step in Step.all where step.source > 0 && step.target > 0 {
      let index = step.source * BeadCounts.side + step.target
      let known = BeadPriors.confidence * logarithms[index].exponential
      adapted.logarithms[index] = ((known + counts.counts[index]) / total).naturalLogarithm
    }
    return adapted
  }

  func logarithm(_ source: Int, _ target: Int) -> Float {
    logarithms[source * BeadCounts.side + target]
  }
}

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
    let total = BeadPriors.counts.reduce(0) { $0 + $1.count }
    for step in Step.all {
      let smoothing = BeadPriors.smoothing * (0.5 as Float).power(step.source + step.target - 3)
      table[step.source * BeadCounts.side + step.target] =
        step.source == 0 || step.target == 0
        ? BeadPriors.oneSided
        : ((BeadPriors.count(step, languages) + smoothing) / total).naturalLogarithm
    }
    logarithms = table
  }

  /// How many beads of a kind there are among a thousand. Chinese sentences are long; of languages
  /// alike neither is split more often than the other.
  private static func count(_ step: Step.Size, _ languages: LanguagePair) -> Float {
    func seen(_ chinese: Int, _ english: Int) -> Float {
      counts.first { ($0.chinese, $0.english) == (chinese, english) }?.count ?? 0
    }
    let mirrored = seen(step.source, step.target)
    let plain = seen(step.target, step.source)
    switch (languages.source.joinsLinesWithoutSpace, languages.target.joinsLinesWithoutSpace) {
    case (true, false): return mirrored
    case (false, true): return plain
    default: return (mirrored + plain) / 2
    }
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

/// Segments of two languages that translate each other, as indices into the two sides.
///
/// Indices ascend on each side; gaps are allowed, since a condensed text takes up sentences that
/// do not stand beside each other. A side may be empty: then nothing translates the other.
public struct Bead: Sendable, Equatable {
  public let source: [Int]
  public let target: [Int]

  /// Natural logarithm of the bead's likelihood under the aligner's model; greater is better.
  public let score: Double

  /// How likely the bead is right, 0 to 1.
  public let confidence: Double

  package init(source: [Int], target: [Int], score: Double, confidence: Double) {
    precondition(!source.isEmpty || !target.isEmpty, "A bead holds at least one segment.")
    self.source = source
    self.target = target
    self.score = score
    self.confidence = confidence
  }
}

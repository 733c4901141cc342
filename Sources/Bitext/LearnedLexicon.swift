/// What was learned from texts about which units translate each other: words, stems and numbers of
/// how often, and nothing else of the texts.
public struct LearnedLexicon: Sendable, Equatable {
  /// Two units that translate each other.
  package struct Pair: Sendable, Equatable {
    /// Indices into the units of both languages.
    package let source: Int32
    package let target: Int32

    /// t(target | source) and t(source | target), 0 to 1.
    package let forward: Float
    package let backward: Float

    package init(source: Int32, target: Int32, forward: Float, backward: Float) {
      self.source = source
      self.target = target
      self.forward = forward
      self.backward = backward
    }
  }

  package let languages: LanguagePair

  /// Sorted; each once.
  package let sourceUnits: [String]
  package let targetUnits: [String]

  /// How often each unit was seen.
  package let sourceCounts: [Int]
  package let targetCounts: [Int]

  /// Sorted by source, then by target.
  package let pairs: [Pair]

  package init(
    languages: LanguagePair, sourceUnits: [String], targetUnits: [String], sourceCounts: [Int],
    targetCounts: [Int], pairs: [Pair]
  ) {
    self.languages = languages
    self.sourceUnits = sourceUnits
    self.targetUnits = targetUnits
    self.sourceCounts = sourceCounts
    self.targetCounts = targetCounts
    self.pairs = pairs
  }
}

public import Bitext
public import Terminology

/// Finds which segments of two languages translate each other.
public struct Aligner: Sendable {
  private let languages: LanguagePair
  private let glossary: Glossary
  private let lengthRatio: LengthRatio?

  /// - Parameters:
  ///   - languages: what the source and the target are written in.
  ///   - glossary: terms that the aligner may rely on.
  ///   - lengthRatio: how long the source of the whole document is beside its target; nil to take
  ///     it from the segments that are aligned.
  public init(
    languages: LanguagePair, glossary: Glossary = Glossary(), lengthRatio: LengthRatio? = nil
  ) {
    self.languages = languages
    self.lengthRatio = lengthRatio
    self.glossary = glossary
  }

  /// The most likely beads, in the order of the text.
  ///
  /// Each segment stands in exactly one bead. Time and memory grow with the length of the longer
  /// side times the width of the band that is searched.
  public func beads(from source: [Segment], to target: [Segment]) -> [Bead] {
    if source.isEmpty || target.isEmpty {
      return source.indices.map { Bead(source: [$0], target: [], score: 0, confidence: 1) }
        + target.indices.map { Bead(source: [], target: [$0], score: 0, confidence: 1) }
    }
    var own = LengthRatio()
    own.add(source, target)
    let task = AlignmentTask(
      source: source, target: target, languages: languages, glossary: glossary,
      lengthRatio: (lengthRatio ?? own).value)
    let lattice = Lattice(
      sourceCount: source.count, targetCount: target.count, price: Feature.sum(for: task))
    return lattice.bestBeads()
  }
}

package import Bitext

/// Finds how the units of a lexicon are written in a text.
package struct SurfaceWords: ~Copyable {
  private var source: UnitReader
  private var target: UnitReader

  package init(_ languages: LanguagePair) {
    source = UnitReader(for: languages.source, beside: languages.target)
    target = UnitReader(for: languages.target, beside: languages.source)
  }

  package mutating func source(_ unit: String, in segments: [Segment]) -> String {
    SurfaceWords.word(unit, segments, &source)
  }

  package mutating func target(_ unit: String, in segments: [Segment]) -> String {
    SurfaceWords.word(unit, segments, &target)
  }

  /// The word that makes a unit; numbers, names and terms say themselves what they are.
  private static func word(
    _ unit: String, _ segments: [Segment], _ reader: inout UnitReader
  ) -> String {
    for segment in segments {
      if let word = reader.word(making: Array(unit.utf8), in: segment.text) { return word }
    }
    return UnitKind.isShared(Array(unit.utf8)[...]) ? String(unit.dropFirst()) : unit
  }
}

import Bitext

/// Which segments of a text share a word of grammar: "if" with 如果, "for example" with 比如.
///
/// Such words are too common for a lexicon to hear them, but where one stands its counterpart often
/// does. A row says the more the fewer segments it is found in.
struct GrammarEvidence {
  private struct Row {
    let sources: Set<Int>
    let targets: Set<Int>

    /// The mean of what it says on both sides: −ln of the share of segments that have it.
    let weight: Float
  }

  private let rows: [Row]

  init(_ text: UnitText, in collection: TextCollection) {
    let source = SegmentIndex(text.source)
    let target = SegmentIndex(text.target)
    let isChineseSource = collection.languages.source.code == "zh"
    rows = collection.phrases.grammar.compactMap { row in
      let (sourcePhrases, targetPhrases) =
        isChineseSource ? (row.chinese, [row.english]) : ([row.english], row.chinese)
      let sources = source.segments(withAny: sourcePhrases, in: collection.source)
      let targets = target.segments(withAny: targetPhrases, in: collection.target)
      guard !sources.isEmpty, !targets.isEmpty else { return nil }
      let weight =
        (GrammarEvidence.surprise(sources.count, of: text.source.count)
          + GrammarEvidence.surprise(targets.count, of: text.target.count)) / 2
      return Row(sources: sources, targets: targets, weight: weight)
    }
  }

  private static func surprise(_ count: Int, of total: Int) -> Float {
    -((Float(count) + 0.5) / (Float(total) + 1)).naturalLogarithm
  }

  /// What is shared by the segments of a passage: target segments by source segments.
  func matrix(_ passage: UnitText.Passage) -> Matrix {
    var matrix = Matrix(rows: passage.target.count, columns: passage.source.count)
    for row in rows {
      for target in passage.target where row.targets.contains(target) {
        for source in passage.source where row.sources.contains(source) {
          matrix[target - passage.target.lowerBound, source - passage.source.lowerBound] +=
            row.weight
        }
      }
    }
    return matrix
  }
}

/// The segments that hold each unit.
private struct SegmentIndex {
  private var segments: [Int32: Set<Int>] = [:]

  init(_ side: UnitSide) {
    for segment in 0..<side.count {
      for unit in side.units[side.units(of: segment..<segment + 1)] {
        segments[unit, default: []].insert(segment)
      }
    }
  }

  /// The segments that hold all units of a phrase.
  func segments(withAny phrases: [[[UInt8]]], in vocabulary: Vocabulary) -> Set<Int> {
    phrases.reduce(into: []) { found, phrase in
      var common: Set<Int>?
      for unit in phrase {
        let own = vocabulary.find(unit).flatMap { segments[$0] } ?? []
        common = common?.intersection(own) ?? own
      }
      found.formUnion(common ?? [])
    }
  }
}

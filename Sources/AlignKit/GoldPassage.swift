import Alignment
import Bitext

extension CondensedGold.Document {
  /// The sections beside the passages of the same text.
  ///
  /// - Parameters:
  ///   - document: the text.
  ///   - file: its path, for messages.
  /// - Returns: for each two-sided passage of the text its section.
  /// - Throws: `InputError` where the text is another.
  func passages(of document: SegmentedDocument, in file: String) throws -> [GoldPassage] {
    let passages = document.sections.flatMap(\.passages).filter(\.isTwoSided)
    guard passages.count == sections.count else {
      throw InputError(
        path: file,
        reason: "has \(passages.count) aligned sections, its gold standard \(sections.count)")
    }
    return try zip(passages, sections).map { passage, section in
      guard
        let gold = GoldPassage(
          section, source: passage.source.map(\.text), target: passage.target.map(\.text))
      else {
        throw InputError(
          path: file, reason: "section '\(section.title)' differs from the gold standard")
      }
      return gold
    }
  }
}

/// A section of a gold standard beside the segments of the same text.
struct GoldPassage: Sendable {
  private let section: CondensedGold.Section
  private let source: SentenceMap
  private let target: SentenceMap

  /// Nil where the texts differ. English is the source, Chinese the target.
  init?(_ section: CondensedGold.Section, source: [String], target: [String]) {
    guard let english = SentenceMap(source, onto: section.en),
      let chinese = SentenceMap(target, onto: section.zh)
    else { return nil }
    self.section = section
    self.source = english
    self.target = chinese
  }

  /// The beads of the gold standard with the segments of the text. A segment stands in one.
  var condensedBeads: [CondensedBead] {
    var free = Set(source.sentences.indices)
    return section.beads.compactMap { bead in
      let full = free.filter { !Set(source.sentences[$0]).isDisjoint(with: bead.en) }.sorted()
      let condensed = target.sentences.indices.filter {
        !Set(target.sentences[$0]).isDisjoint(with: bead.zh)
      }
      guard !full.isEmpty, let first = condensed.first, let last = condensed.last else {
        return nil
      }
      free.subtract(full)
      return CondensedBead(condensed: first..<last + 1, full: full)
    }
  }

  func compared(_ beads: [CondensedBead]) -> CondensedEvaluation.Passage {
    compared(beads.map { BeadIndices(first: $0.full, second: Array($0.condensed)) })
  }

  /// Beads of segments, as those of the gold standard's sentences, beside its own.
  func compared(_ beads: [BeadIndices]) -> CondensedEvaluation.Passage {
    CondensedEvaluation.Passage(
      beads: beads.map { bead in
        BeadIndices(
          first: Set(bead.first.flatMap { source.sentences[$0] }).sorted(),
          second: Set(bead.second.flatMap { target.sentences[$0] }).sorted())
      },
      gold: section.beads.map { BeadIndices(first: $0.en.sorted(), second: $0.zh.sorted()) },
      sourceCount: section.en.count, targetCount: section.zh.count)
  }
}

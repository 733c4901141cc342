import Bitext
package import Terminology

/// A translation unit that names a concept.
package struct ConceptUse: Sendable {
  package enum Standing: String, Sendable {
    /// Both sides name it.
    case rendered
    /// The source names it, and not here but in a neighbouring unit the target.
    case nearby
    /// The source names it, the target does not.
    case missing
    /// The target names it, the source does not.
    case unasked
    /// Only one language stands in the document.
    case alone
  }

  /// The number of the concept in its glossary.
  package let concept: Int
  package let standing: Standing

  /// The number of the unit in its document.
  package let unit: Int
  package let source: [Mention]

  /// Those that are words of the text: no parts of longer ones, no code.
  package let target: [Mention]

  /// Whether what the target says answers a source: that of this unit or of a neighbour, or none
  /// where there is no source at all.
  package let isAsked: Bool

  /// The terms that render the concept here; a name also stands for itself.
  package func renderings(of concept: Concept) -> [Term] {
    guard isAsked else { return [] }
    return target.filter { $0.side == .target || concept.matching.isName }.map(\.term)
  }
}

extension CheckedDocument {
  /// Where each concept is named, in the order of the units.
  package var uses: [ConceptUse] {
    let named = units.map(NamedConcepts.init)
    return units.indices.flatMap { index -> [ConceptUse] in
      let around = neighbours(of: index).map { named[$0] }
      return named[index].concepts.sorted().map { concept in
        let unit = named[index]
        let isAsked = !isBilingual || around.contains { $0.source.contains(concept) }
        return ConceptUse(
          concept: concept, standing: standing(of: concept, in: unit, around), unit: index,
          source: units[index].sourceMentions.filter { $0.concept == concept && !$0.isVerbatim },
          target: units[index].targetMentions.filter { $0.concept == concept && $0.isMeant },
          isAsked: isAsked)
      }
    }
  }

  private func standing(
    of concept: Int, in unit: NamedConcepts, _ around: [NamedConcepts]
  ) -> ConceptUse.Standing {
    if !isBilingual { return .alone }
    if unit.target.contains(concept) {
      return unit.source.contains(concept) ? .rendered : .unasked
    }
    return around.contains { $0.loose.contains(concept) } ? .nearby : .missing
  }

  /// The unit itself and those of its section beside it.
  private func neighbours(of index: Int) -> [Int] {
    (index - 1...index + 1).filter {
      units.indices.contains($0) && units[$0].section == units[index].section
    }
  }
}

/// The concepts that a unit names.
private struct NamedConcepts {
  let source: Set<Int>
  let target: Set<Int>

  /// Also those of which the target has a part of a longer word: that is not held against anybody.
  let loose: Set<Int>

  init(_ unit: CheckedDocument.Unit) {
    source = Set(unit.sourceMentions.filter { !$0.isVerbatim }.map(\.concept))
    target = Set(unit.targetMentions.filter(\.isMeant).map(\.concept))
    loose = Set(unit.targetMentions.map(\.concept))
  }

  var concepts: Set<Int> { source.union(target) }
}

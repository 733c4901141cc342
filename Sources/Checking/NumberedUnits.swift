import Bitext
import Terminology

/// The numbers of all units of a document, and what a unit has to be held against.
struct NumberedUnits {
  private let document: CheckedDocument

  /// The sections whose target leaves much of the source out.
  private let condensed: Set<Int>

  init(_ document: CheckedDocument) {
    self.document = document
    condensed = document.condensedSections
  }

  var source: [NumberedSide] { document.numbers.source }
  var target: [NumberedSide] { document.numbers.target }

  func differences(at index: Int) -> [NumberDifference] {
    let unit = document.units[index]
    let isSure = document.isSure(unit) && !condensed.contains(unit.section)
    if document.kind == .pair || isSure {
      let around = neighbours(of: index)
      return NumberComparison(
        source: source[index], target: target[index],
        aroundSource: around.flatMap { source[$0].numbers },
        aroundTarget: around.flatMap { target[$0].numbers }
      ).differences
    }
    // What a condensed text leaves out is no fault, and its source may stand anywhere.
    let others = document.units.indices.filter {
      $0 != index && document.units[$0].section == unit.section
    }
    return NumberComparison(
      source: source[index], target: target[index],
      aroundSource: others.flatMap { source[$0].numbers }
    ).differences.filter { difference in
      guard difference.fault == .value, let number = difference.target, number.isTelling else {
        return false
      }
      return !others.contains { source[$0].implies(number) || source[$0].shortens(number) }
        && !source[index].shortens(number)
    }
  }

  /// The units beside one in its section; rows of a bitext file have none.
  private func neighbours(of index: Int) -> [Int] {
    if document.kind == .pair { return [] }
    let units = document.units
    return [index - 1, index + 1].filter {
      units.indices.contains($0) && units[$0].section == units[index].section
    }
  }
}

extension CheckedDocument {
  /// Where a sixth of the source or more is left out or drawn together.
  fileprivate var condensedSections: Set<Int> {
    if kind == .pair { return [] }
    let sections = Dictionary(grouping: units.map { ($0.section, $0.unit) }, by: \.0)
    return Set(
      sections.filter { _, units in
        let all = units.reduce(0) { $0 + $1.1.source.count }
        let condensed = units.filter { !$0.1.isAligned || $0.1.source.count > 2 }
          .reduce(0) { $0 + $1.1.source.count }
        return condensed >= 3 && condensed * 6 >= all
      }.keys)
  }
}

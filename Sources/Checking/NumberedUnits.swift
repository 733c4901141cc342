import Bitext
import Segmentation
import Terminology

/// The numbers of all units of a document, and what a unit has to be held against.
struct NumberedUnits {
  private let document: CheckedDocument

  /// Indices of the units of each section.
  private let sections: [Int: [Int]]

  init(_ document: CheckedDocument) {
    self.document = document
    sections = Dictionary(grouping: document.units.indices) { document.units[$0].section }
  }

  var source: [NumberedSide] { document.numbers.source }
  var target: [NumberedSide] { document.numbers.target }

  func differences(at index: Int) -> [NumberDifference] {
    let unit = document.units[index]
    if document.kind == .pair { return compared(index).differences }
    guard document.isSure(unit) else { return condensedDifferences(at: index) }
    let around = [index - 1, index + 1].filter {
      document.units.indices.contains($0) && document.units[$0].section == unit.section
    }
    return compared(index, with: around).differences.filter { !isNamed($0, in: unit.section) }
  }

  private func compared(_ index: Int, with around: [Int] = []) -> NumberComparison {
    NumberComparison(
      source: source[index], target: target[index],
      aroundSource: around.flatMap { source[$0].numbers },
      aroundTarget: around.flatMap { target[$0].numbers })
  }

  /// Whether the source tells elsewhere in a section which unit a number has.
  private func isNamed(_ difference: NumberDifference, in section: Int) -> Bool {
    guard difference.fault == .unit, difference.source?.measures.isEmpty == true,
      let number = difference.target
    else { return false }
    return sections[section, default: []].contains { index in
      source[index].numbers.contains { $0.measures.contains(where: number.measures.contains) }
        || number.measures.contains(where: \.isMoney)
          && MoneyWords.stand(in: source[index].text.text)
    }
  }

  /// What a condensed text leaves out is no fault, and its source may stand anywhere in the section
  /// or beside it.
  private func condensedDifferences(at index: Int) -> [NumberDifference] {
    let section = document.units[index].section
    return compared(index).differences.compactMap { difference in
      guard difference.fault == .value, let number = difference.target, number.isTold,
        !isSaid(number, around: section)
      else { return nil }
      return difference.withLikelySource
    }
  }

  private func isSaid(_ number: WrittenNumber, around section: Int) -> Bool {
    let near = sections[section, default: []].map { source[$0] }
    if near.contains(where: { $0.says(number) }) { return true }
    let far = [section - 1, section + 1].flatMap { sections[$0, default: []] }
    if far.contains(where: { source[$0].has(number) }) { return true }
    let brief = BriefNumbers(in: near)
    return near.contains { brief.have(number, among: $0.numbers) }
  }
}

extension NumberedSide {
  /// Whether it says a number in any way, be it without its unit.
  fileprivate func says(_ number: WrittenNumber) -> Bool {
    has(number) || implies(number) || joined.contains(where: number.isAlike)
      || numbers.contains { $0.measures.isEmpty && number.isAlike($0.exact) }
  }

  fileprivate func has(_ number: WrittenNumber) -> Bool {
    numbers.contains {
      if case .equal = NumberRelation($0.exact, number) { return true }
      return false
    }
  }
}

extension WrittenNumber {
  /// As if nothing marked it as approximate: who condenses "like 90%" does not make 89 % of it.
  fileprivate var exact: WrittenNumber {
    var exact = self
    exact.isApproximate = false
    return exact
  }

  /// Whether a text that condenses another would not make it up.
  fileprivate var isTold: Bool { isTelling || kind == .multiple && isInDigits && value > 2 }
}

extension NumberDifference {
  /// Without a number of the source that has nothing in common with that of the target.
  fileprivate var withLikelySource: NumberDifference {
    guard let source, let target else { return self }
    let digits = source.value / target.value
    let isLikely =
      source.measures.contains(where: target.measures.contains)
      || [1e-3, 0.01, 0.1, 10, 100, 1000].contains { abs(digits / $0 - 1) < 1e-9 }
    return isLikely ? self : NumberDifference(fault: fault, source: nil, target: target)
  }
}

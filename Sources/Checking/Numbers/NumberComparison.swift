import Bitext
import Segmentation

/// Holds the numbers of two texts against each other.
///
/// Equal numbers go together, however often each text says them; then the units of those that are
/// equal but for it are looked at; what is left is put into pairs.
struct NumberComparison {
  let source: NumberedSide
  let target: NumberedSide

  /// Numbers of the texts around each: what stands there is not missing.
  var aroundSource: [WrittenNumber] = []
  var aroundTarget: [WrittenNumber] = []

  /// Whether the numbers of both languages can be read.
  static func canRead(_ languages: LanguagePair) -> Bool {
    [languages.source, languages.target].allSatisfy { ["zh", "en"].contains($0.code) }
  }

  /// What the texts do not agree about, in no order.
  var differences: [NumberDifference] {
    var left = source.numbers.filter { !isFound($0, in: target.numbers) }
    var right = target.numbers.filter { !isFound($0, in: source.numbers) }
    let units = takeUnitDifferences(from: &left, &right)
    left.removeAll { isFound($0, in: aroundTarget) }
    right.removeAll { isFound($0, in: aroundSource) }
    let values = NumberPairing(left, right, source, target).differences
    return units + (values.isEmpty ? codeDifferences : values)
  }

  private func isFound(_ number: WrittenNumber, in others: [WrittenNumber]) -> Bool {
    others.contains {
      if case .equal = NumberRelation(number, $0) { return true }
      return false
    }
  }

  /// Takes out the numbers that only their units make unequal.
  private func takeUnitDifferences(
    from left: inout [WrittenNumber], _ right: inout [WrittenNumber]
  ) -> [NumberDifference] {
    var found: [NumberDifference] = []
    left.removeAll { number in
      let twin = right.firstIndex {
        if case .otherUnit = NumberRelation(number, $0) { return true }
        return false
      }
      guard let twin else { return false }
      let other = right.remove(at: twin)
      if isUnitFault(number, other) {
        found.append(NumberDifference(fault: .unit, source: number, target: other))
      }
      return true
    }
    return found
  }

  /// A unit that the target adds explains; one that it leaves out may stand beside another number.
  private func isUnitFault(_ source: WrittenNumber, _ target: WrittenNumber) -> Bool {
    if source.measures.isEmpty { return false }
    if !target.measures.isEmpty {
      return !isFound(source, in: aroundTarget) && !isFound(target, in: aroundSource)
    }
    let others = self.target.numbers + aroundTarget
    if others.contains(where: { $0.measures.contains(where: source.measures.contains) }) {
      return false
    }
    return !source.measures.contains(where: \.isMoney)
      || !MoneyWords.stand(in: self.target.text.text)
  }

  /// Versions and addresses of equal parts in another order.
  private var codeDifferences: [NumberDifference] {
    let left = source.codes.first { code in !target.codes.contains { $0.parts == code.parts } }
    let right = target.codes.first { code in !source.codes.contains { $0.parts == code.parts } }
    guard let left, let right, left.parts.count == right.parts.count else { return [] }
    return [
      NumberDifference(
        fault: .value, source: WrittenNumber(code: left), target: WrittenNumber(code: right))
    ]
  }
}

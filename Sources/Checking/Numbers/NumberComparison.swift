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
    takeJoined(from: &left, &right)
    takeBrief(from: &left, &right)
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

  /// Takes out numbers that one side says as two: two twelve, 212.
  private func takeJoined(from left: inout [WrittenNumber], _ right: inout [WrittenNumber]) {
    for whole in source.joined where right.contains(where: whole.isAlike) {
      left.removeAll { whole.range.contains($0.range.lowerBound) }
      right.removeAll(where: whole.isAlike)
    }
    for whole in target.joined where left.contains(where: whole.isAlike) {
      right.removeAll { whole.range.contains($0.range.lowerBound) }
      left.removeAll(where: whole.isAlike)
    }
  }

  /// Takes out numbers of which one side leaves the million to what it says before.
  private func takeBrief(from left: inout [WrittenNumber], _ right: inout [WrittenNumber]) {
    if left.isEmpty || right.isEmpty { return }
    let brief = BriefNumbers(in: [source, target])
    let (all, others) = (left, right)
    left.removeAll { number in
      others.contains { brief.isSame(number, $0) || brief.isSame($0, number) }
    }
    right.removeAll { number in
      all.contains { brief.isSame(number, $0) || brief.isSame($0, number) }
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

  /// A unit that one side leaves out may stand beside another number there.
  private func isUnitFault(_ source: WrittenNumber, _ target: WrittenNumber) -> Bool {
    if target.measures.isEmpty {
      return isLost(source.measures, from: self.target, aroundTarget)
    }
    if source.measures.isEmpty {
      // Chinese says 三十度 where English says "it is 30 outside".
      return !target.measures.contains { $0.quantity == .temperature }
        && isLost(target.measures, from: self.source, aroundSource)
    }
    return !isFound(source, in: aroundTarget) && !isFound(target, in: aroundSource)
  }

  private func isLost(
    _ measures: [Measure], from side: NumberedSide, _ around: [WrittenNumber]
  ) -> Bool {
    !(side.numbers + around).contains { $0.measures.contains(where: measures.contains) }
      && !(measures.contains(where: \.isMoney) && MoneyWords.stand(in: side.text.text))
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

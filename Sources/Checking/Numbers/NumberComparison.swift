import Bitext
import Segmentation

/// Holds the numbers of two texts against each other.
struct NumberComparison {
  let source: NumberedSide
  let target: NumberedSide

  /// Numbers of the texts around each: what stands there is not missing.
  let aroundSource: [WrittenNumber]
  let aroundTarget: [WrittenNumber]

  init(
    _ source: NumberedSide, _ target: NumberedSide, aroundSource: [WrittenNumber] = [],
    aroundTarget: [WrittenNumber] = []
  ) {
    self.source = source
    self.target = target
    self.aroundSource = aroundSource
    self.aroundTarget = aroundTarget
  }

  /// Whether numbers of two languages can be read.
  static func canRead(_ languages: LanguagePair) -> Bool {
    [languages.source, languages.target].allSatisfy { ["zh", "en"].contains($0.code) }
  }

  /// What the texts do not agree about, in the order of the target.
  var differences: [NumberDifference] {
    var (left, right) = unmatched
    let units = unitDifferences(&left, &right)
    left.removeAll { isFound($0, in: aroundTarget) }
    right.removeAll { isFound($0, in: aroundSource) }
    let values = NumberPairing(left, right, source, target).differences
    return units + values + (values.isEmpty ? codeDifferences : [])
  }

  /// The numbers of each side without an equal one on the other.
  private var unmatched: (source: [WrittenNumber], target: [WrittenNumber]) {
    func relation(_ a: WrittenNumber, _ b: WrittenNumber) -> NumberRelation {
      NumberRelation(a, b)
    }
    return (
      source.numbers.filter { a in !target.numbers.contains { relation(a, $0) == .equal } },
      target.numbers.filter { b in !source.numbers.contains { relation($0, b) == .equal } }
    )
  }

  /// Takes out the numbers that only their units make unequal.
  private func unitDifferences(
    _ left: inout [WrittenNumber], _ right: inout [WrittenNumber]
  ) -> [NumberDifference] {
    var found: [NumberDifference] = []
    for number in left {
      guard
        let twin = right.firstIndex(where: {
          NumberRelation(number, $0) == .otherUnit
        })
      else { continue }
      let other = right.remove(at: twin)
      left.removeAll { $0.range == number.range }
      if isFault(number, other) {
        found.append(NumberDifference(fault: .unit, source: number, target: other))
      }
    }
    return found
  }

  /// A unit that only one side gives may stand elsewhere in the other.
  private func isFault(_ left: WrittenNumber, _ right: WrittenNumber) -> Bool {
    if !left.measures.isEmpty, !right.measures.isEmpty {
      return !isFound(left, in: aroundTarget) && !isFound(right, in: aroundSource)
    }
    // A unit that the target adds explains; one that it leaves out is lost.
    if left.measures.isEmpty { return false }
    if (target.numbers + aroundTarget).contains(where: {
      $0.measures.contains(where: left.measures.contains)
    }) {
      return false
    }
    return !left.measures.contains(where: \.isMoney) || !MoneyWords.stand(in: target.text.text)
  }

  private func isFound(_ number: WrittenNumber, in others: [WrittenNumber]) -> Bool {
    others.contains { NumberRelation(number, $0) == .equal }
  }

  /// Versions and addresses of equal parts in another order.
  private var codeDifferences: [NumberDifference] {
    let left = source.codes.filter { code in !target.codes.contains { $0.parts == code.parts } }
    let right = target.codes.filter { code in !source.codes.contains { $0.parts == code.parts } }
    guard let a = left.first, let b = right.first, a.parts.count == b.parts.count else { return [] }
    return [
      NumberDifference(
        fault: .value, source: WrittenNumber(code: a), target: WrittenNumber(code: b))
    ]
  }
}

extension WrittenNumber {
  fileprivate init(code: NumberCode) {
    self.init(
      kind: .amount, values: code.parts, measures: [], isApproximate: false, isInDigits: true,
      isInName: false, namePrefix: [], isGrowth: false, isBare: false, mayFall: false, doubt: nil, range: code.range, whole: code.range)
  }
}

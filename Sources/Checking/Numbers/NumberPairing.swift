/// Puts numbers without an equal one into pairs, and judges which of them are faults.
struct NumberPairing {
  private let left: [WrittenNumber]
  private let right: [WrittenNumber]
  private let vague: (source: VagueNumber, target: VagueNumber)?

  /// - Parameters:
  ///   - left: numbers of the source without an equal one in the target.
  ///   - right: numbers of the target without an equal one in the source.
  ///   - source: the whole source.
  ///   - target: the whole target.
  init(
    _ left: [WrittenNumber], _ right: [WrittenNumber], _ source: NumberedSide,
    _ target: NumberedSide
  ) {
    let isSum = NumberPairing.isSum(left, right) || NumberPairing.isSum(right, left)
    self.left = isSum ? [] : left.filter { !target.implies($0) }
    self.right = isSum ? [] : right.filter { !source.implies($0) }
    vague = NumberPairing.vague(source, target)
  }

  var differences: [NumberDifference] {
    var rest = right
    var found: [NumberDifference] = []
    for number in left {
      if let index = partner(of: number, in: rest) {
        found.append(difference(number, rest.remove(at: index)))
      } else if number.isTelling {
        found.append(difference(number, nil))
      }
    }
    found += rest.filter(\.isTelling).map { difference(nil, $0) }
    guard found.isEmpty, let vague else { return found }
    return [difference(WrittenNumber(vague: vague.source), WrittenNumber(vague: vague.target))]
  }

  private func difference(_ source: WrittenNumber?, _ target: WrittenNumber?) -> NumberDifference {
    NumberDifference(fault: .value, source: source, target: target)
  }

  /// The number that most likely stands in the place of another.
  private func partner(of number: WrittenNumber, in others: [WrittenNumber]) -> Int? {
    let rivals = others.indices.filter { index in
      number.isRival(of: others[index])
        && (facesOneEach || number.isInName || number.isTelling && others[index].isTelling)
    }
    return rivals.first { others[$0].measures == number.measures } ?? rivals.first
  }

  /// Whether so few numbers are left that even small ones in words must mean each other.
  private var facesOneEach: Bool {
    left.count == right.count
      && (left.count == 1 || left.count == 2 && left.map(\.kind) == right.map(\.kind))
  }

  /// Whether one text adds up what the other counts; 1 米 80 adds up to 1.8.
  private static func isSum(_ parts: [WrittenNumber], _ whole: [WrittenNumber]) -> Bool {
    guard parts.count > 1, whole.count == 1 else { return false }
    if isMeasuredSum(parts, whole[0]) { return true }
    let first = parts[0].value
    let rest = parts.dropFirst().reduce(0) { $0 + $1.value }
    let decimals: [Double] = parts.count == 2 && 1..<100 ~= rest ? [10, 100] : []
    return ([1] + decimals).contains { abs(first + rest / $0 - whole[0].value) < 1e-9 }
  }

  /// 1 小时 45 分钟 adds up to 105 minutes.
  private static func isMeasuredSum(_ parts: [WrittenNumber], _ whole: WrittenNumber) -> Bool {
    whole.measures.contains { measure in
      let sizes = parts.compactMap { $0.basicValues(measure.quantity).first }
      guard sizes.count == parts.count, measure.quantity != .ratio else { return false }
      let (sum, size) = (sizes.reduce(0, +), measure.basic(whole.value))
      return abs(sum - size) <= 1e-6 * abs(size)
    }
  }

  /// Hundreds against thousands, where each text has but one such word.
  private static func vague(
    _ source: NumberedSide, _ target: NumberedSide
  ) -> (source: VagueNumber, target: VagueNumber)? {
    guard source.vague.count == 1, target.vague.count == 1 else { return nil }
    let (left, right) = (source.vague[0], target.vague[0])
    return left.high <= right.low || right.high <= left.low ? (left, right) : nil
  }
}

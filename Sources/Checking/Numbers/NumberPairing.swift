import Segmentation

/// Puts numbers without an equal one into pairs, and judges which of them are faults.
struct NumberPairing {
  private let left: [WrittenNumber]
  private let right: [WrittenNumber]

  /// - Parameters:
  ///   - left: numbers of the source without an equal one in the target.
  ///   - right: numbers of the target without an equal one in the source.
  ///   - source: the whole source.
  ///   - target: the whole target.
  init(
    _ left: [WrittenNumber], _ right: [WrittenNumber], _ source: NumberedSide,
    _ target: NumberedSide
  ) {
    let isSum = NumberPairing.isSum(left, right)
    self.left = isSum ? [] : NumberPairing.unexplained(left, by: target)
    self.right = isSum ? [] : NumberPairing.unexplained(right, by: source)
    self.vague = NumberPairing.vague(source, target)
  }

  private let vague: (VagueNumber, VagueNumber)?

  var differences: [NumberDifference] {
    var rest = right
    var found: [NumberDifference] = []
    for number in left {
      guard let index = partner(of: number, in: rest) else {
        if number.isTelling { found.append(difference(number, nil)) }
        continue
      }
      let other = rest.remove(at: index)
      found.append(difference(number, other))
    }
    found += rest.filter(\.isTelling).map { difference(nil, $0) }
    if found.isEmpty, let vague {
      found = [difference(WrittenNumber(vague: vague.0), WrittenNumber(vague: vague.1))]
    }
    return found
  }

  private func difference(_ source: WrittenNumber?, _ target: WrittenNumber?) -> NumberDifference {
    NumberDifference(fault: .value, source: source, target: target)
  }

  /// The number that most likely stands in the place of another.
  private func partner(of number: WrittenNumber, in others: [WrittenNumber]) -> Int? {
    let matches = others.indices.filter { number.isRival(of: others[$0]) }
    let isAlone = left.count == right.count && left.count <= 2 && left.map(\.kind) == right.map(\.kind)
      || left.count == 1 && right.count == 1
    let sure = matches.filter {
      isAlone || number.isInName || number.isTelling && others[$0].isTelling
    }
    return sure.first { others[$0].measures == number.measures } ?? sure.first
  }

  /// Numbers that the other text has in other words.
  private static func unexplained(
    _ numbers: [WrittenNumber], by other: NumberedSide
  ) -> [WrittenNumber] {
    numbers.filter { !other.implies($0) }
  }

  /// Whether one text adds up what the other counts.
  private static func isSum(_ left: [WrittenNumber], _ right: [WrittenNumber]) -> Bool {
    func adds(_ parts: [WrittenNumber], to whole: [WrittenNumber]) -> Bool {
      guard parts.count > 1, whole.count == 1 else { return false }
      return parts.reduce(0) { $0 + $1.value } == whole[0].value
    }
    return adds(left, to: right) || adds(right, to: left)
  }

  /// Hundreds against thousands, where each text has but one such word.
  private static func vague(
    _ source: NumberedSide, _ target: NumberedSide
  ) -> (VagueNumber, VagueNumber)? {
    guard source.vague.count == 1, target.vague.count == 1 else { return nil }
    let (a, b) = (source.vague[0], target.vague[0])
    return a.high <= b.low || b.high <= a.low ? (a, b) : nil
  }
}

extension WrittenNumber {
  init(vague: VagueNumber) {
    self.init(
      kind: .amount, values: [vague.low], measures: [], isApproximate: true, isInDigits: false,
      isInName: false, namePrefix: [], isGrowth: false, isBare: false, mayFall: false, doubt: nil, range: vague.range, whole: vague.range)
  }

  /// Whether it is missed where the other text has nothing like it: no small number in words, which
  /// other words may tell as well.
  var isTelling: Bool {
    if isInName || doubt != nil { return false }
    switch kind {
    case .weekday, .month, .multiple: return false
    case .share: return isInDigits || measures == [.percent] && value != 100
    case .ordinal: return isInDigits && !isEnglishOrdinal
    case .decade, .century, .time: return isInDigits
    case .amount: return isInDigits ? value > 1 || value != value.rounded() : value > 10 && !isRound
    }
  }

  /// 18th: what it counts is often known without it.
  private var isEnglishOrdinal: Bool { range.count > 2 && whole.count == range.count }

  /// A hundred, 一万.
  private var isRound: Bool {
    var rest = abs(value)
    while rest >= 10 { rest /= 10 }
    return rest == 1
  }

  /// `libc5` and `libc6`; but placeholders may stand in any order.
  private func isPartOfSameName(as other: WrittenNumber) -> Bool {
    guard let last = namePrefix.last, last != "%", last != "{", last != "$" else { return false }
    return namePrefix == other.namePrefix
  }

  /// 一 is "a" as often as "one".
  private var isWeak: Bool { abs(value) <= 1 && !isInDigits && !isRatio }

  private var isYear: Bool { kind == .amount && measures.isEmpty && 1500...2099 ~= value && range.count == 4 }

  private var isRatio: Bool {
    kind == .share || kind == .multiple || kind == .ordinal && measures == [.whole]
  }

  /// Whether it could stand by mistake where another should.
  func isRival(of other: WrittenNumber) -> Bool {
    if isInName || other.isInName {
      return isInName && other.isInName && isPartOfSameName(as: other)
    }
    if isWeak || other.isWeak { return false }
    if (doubt == .estimate) != (other.doubt == .estimate) || isYear != other.isYear { return false }
    let amounts: [NumberMention.Kind] = [.amount, .ordinal]
    if amounts.contains(kind), amounts.contains(other.kind) {
      if kind == .ordinal, other.kind == .ordinal { return true }
      return measures.isEmpty || other.measures.isEmpty
        || measures.contains { m in other.measures.contains { $0.quantity == m.quantity } }
    }
    if isRatio, other.isRatio { return true }
    if kind == .decade, other.kind == .amount || other.kind == .decade { return true }
    if other.kind == .decade, kind == .amount { return true }
    return kind == other.kind
  }
}

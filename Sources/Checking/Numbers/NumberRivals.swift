import Segmentation

extension WrittenNumber {
  var isInName: Bool { namePrefix != nil }

  /// Whether it is missed where the other text has nothing like it: no small number in words, which
  /// other words may tell as well.
  var isTelling: Bool {
    if isInName || doubt != nil { return false }
    switch kind {
    case .weekday, .month, .multiple, .century: return false
    case .share: return isInDigits || measures == [.percent] && value != 100
    case .ordinal, .decade, .time: return isInDigits
    case .amount: return isInDigits ? value > 1 || value != value.rounded() : value > 10 && !isRound
    }
  }

  /// A hundred, 一万.
  private var isRound: Bool {
    var rest = abs(value)
    while rest >= 10 { rest /= 10 }
    return rest == 1
  }

  /// Whether it could stand by mistake where another should.
  func isRival(of other: WrittenNumber) -> Bool {
    if isInName || other.isInName { return isPartOfSameName(as: other) }
    let sayings = doubt == .saying || other.doubt == .saying
    if sayings || isArticle || other.isArticle { return false }
    if (doubt == .estimate) != (other.doubt == .estimate) || isYear != other.isYear { return false }
    if isCount, other.isCount { return isCountOfSame(as: other) }
    if isRatio, other.isRatio || kind == other.kind { return other.isRatio }
    // In her twenties, 三十出头.
    let isAge = kind == .decade && other.kind == .amount || kind == .amount && other.kind == .decade
    return isAge || kind == other.kind
  }

  /// `libc5` and `libc6`; but placeholders may stand in any order.
  private func isPartOfSameName(as other: WrittenNumber) -> Bool {
    guard let prefix = namePrefix, let last = prefix.last, prefix == other.namePrefix else {
      return false
    }
    return last != "%" && last != "{" && last != "$"
  }

  private func isCountOfSame(as other: WrittenNumber) -> Bool {
    if kind == .ordinal, other.kind == .ordinal { return true }
    return measures.isEmpty || other.measures.isEmpty
      || measures.contains { measure in
        other.measures.contains { $0.quantity == measure.quantity }
      }
  }

  /// 一 is "a" as often as "one".
  private var isArticle: Bool { [-1, 0, 1].contains(value) && !isInDigits && !isRatio }

  private var isYear: Bool {
    kind == .amount && measures.isEmpty && 1500...2099 ~= value && range.count == 4
  }

  private var isCount: Bool { kind == .amount || kind == .ordinal }

  private var isRatio: Bool {
    kind == .share || kind == .multiple || kind == .ordinal && measures == [.whole]
  }
}

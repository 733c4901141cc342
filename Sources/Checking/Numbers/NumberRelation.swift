import Segmentation

/// How a number of one text relates to one of the other.
enum NumberRelation {
  case equal
  /// The same digits in another unit, or with a unit on one side only.
  case otherUnit
  case different

  /// - Parameters:
  ///   - left: a number.
  ///   - right: a number of the other text.
  init(_ left: WrittenNumber, _ right: WrittenNumber) {
    let closeness = Closeness(left, right)
    if closeness.isSameTime(left, right) || closeness.isSameQuantity(left, right) {
      self = .equal
      return
    }
    guard closeness.isSameAsWritten(left, right) else {
      self = .different
      return
    }
    self = NumberRelation.units(left, right)
  }

  private static func units(_ left: WrittenNumber, _ right: WrittenNumber) -> NumberRelation {
    let (a, b) = (left.measures, right.measures)
    if a.isEmpty, b.isEmpty { return .equal }
    if a.contains(where: b.contains) { return .equal }
    if a == [.whole] || b == [.whole] { return shareUnits(left, right) }
    if a.isEmpty || b.isEmpty {
      let (given, lost) = a.isEmpty ? (right, left) : (left, right)
      guard lost.kind == .amount else { return .equal }
      let isVital = given.measures.allSatisfy(\.isVital)
      return isVital || lost.isBare && given.measures[0].quantity != .time ? .otherUnit : .equal
    }
    return .otherUnit
  }

  /// 三倍 and three are alike, 三分之二 and two thirds of a per cent are not.
  private static func shareUnits(_ left: WrittenNumber, _ right: WrittenNumber) -> NumberRelation {
    let other = left.measures == [.whole] ? right : left
    return other.measures.contains { $0.quantity == .ratio || $0.quantity == .points }
      ? .different : .equal
  }
}

/// When two values count as the same.
private struct Closeness {
  /// What one may differ from the other by, as a part of it.
  let tolerance: Double

  /// Whether words tell on one side what a minus tells on the other.
  let falls: Bool

  /// A number that is marked as approximate may be a tenth off.
  static let approximate = 0.1

  /// What rounding loses when a quantity is told in another unit.
  static let converted = 0.03

  init(_ left: WrittenNumber, _ right: WrittenNumber) {
    tolerance = left.isApproximate || right.isApproximate ? Closeness.approximate : 1e-9
    falls = left.value < 0 && right.mayFall || right.value < 0 && left.mayFall
  }

  private func isClose(_ left: Double, _ right: Double, _ tolerance: Double) -> Bool {
    let (left, right) = falls ? (abs(left), abs(right)) : (left, right)
    return abs(left - right) <= tolerance * max(abs(left), abs(right)) + 1e-12
  }

  /// 9:00 and 21:00 where nothing tells the half of the day; nine and nine o'clock.
  func isSameTime(_ left: WrittenNumber, _ right: WrittenNumber) -> Bool {
    switch (left.clock, right.clock) {
    case (let left?, let right?): left.rounded(.down) == right.rounded(.down)
    case (let clock?, nil): isHour(clock, right)
    case (nil, let clock?): isHour(clock, left)
    case (nil, nil): false
    }
  }

  private func isHour(_ clock: Double, _ number: WrittenNumber) -> Bool {
    guard number.kind == .amount else { return false }
    let second = (clock - clock.rounded(.down)) * 60
    if second > 0, abs(number.value - second) < 0.01 { return true }
    return number.measures.isEmpty
      && number.value.truncatingRemainder(dividingBy: 12) * 60 == clock
  }

  /// Equal in the basic unit: 1 km and 1000 m, 5 % and 二十分之一, doubled and 100 % more.
  func isSameQuantity(_ left: WrittenNumber, _ right: WrittenNumber) -> Bool {
    let isRatio = left.measures.contains { $0.quantity == .ratio } && right.measures.contains { $0.quantity == .ratio }
    if isRatio, isSameRatio(left, right) { return true }
    for measure in left.measures where !measure.isMoney && measure.quantity != .ratio {
      for other in right.measures where other.quantity == measure.quantity {
        let isSame = measure == other
        for a in left.values {
          for b in right.values
          where isClose(measure.basic(a), other.basic(b), isSame ? tolerance : max(tolerance, Closeness.converted)) {
            return true
          }
        }
      }
    }
    return false
  }

  private func isSameRatio(_ left: WrittenNumber, _ right: WrittenNumber) -> Bool {
    let (a, b) = (left.basicValues(.ratio), right.basicValues(.ratio))
    let isMultiple = left.kind == .multiple || right.kind == .multiple
    return a.contains { a in
      b.contains { b in
        isClose(a, b, max(tolerance, 0.0051 / max(abs(a), abs(b), 0.01) * (left.measures == right.measures ? 0 : 1)))
          || isMultiple && left.isGrowth && left.mayGrow && isClose(a + 1, b, tolerance)
          || isMultiple && right.isGrowth && right.mayGrow && isClose(a, b + 1, tolerance)
      }
    }
  }

  func isSameAsWritten(_ left: WrittenNumber, _ right: WrittenNumber) -> Bool {
    if left.values.contains(where: { a in right.values.contains { isClose(a, $0, tolerance) } }) {
      return true
    }
    return isShortYear(left, right) || isShortYear(right, left)
  }

  /// '98 for 1998.
  private func isShortYear(_ year: WrittenNumber, _ short: WrittenNumber) -> Bool {
    1900...2099 ~= year.value && year.measures.isEmpty && short.measures.isEmpty
      && short.kind == .amount && 0..<100 ~= short.value
      && year.value.truncatingRemainder(dividingBy: 100) == short.value
  }
}

extension WrittenNumber {
  /// 增长了一倍 is read as twice as much already.
  fileprivate var mayGrow: Bool { kind != .multiple || value > 2 || isInDigits || value == 2 }
}

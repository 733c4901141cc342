import Segmentation

/// Whether two numbers count as the same.
struct NumberCloseness {
  private let left: WrittenNumber
  private let right: WrittenNumber

  /// What one may differ from the other by, as a part of it.
  private let tolerance: Double

  /// Whether words tell on one side what a minus tells on the other.
  private let falls: Bool

  /// A number that is marked as approximate may be a tenth off.
  private static let approximate = 0.1

  /// What rounding loses when a quantity is told in another unit, as a part of it.
  private static let converted = 0.03

  /// What a month differs by from four weeks.
  private static let month = 0.09

  /// What rounding to whole percents loses of a fraction.
  private static let percent = 0.0051

  init(_ left: WrittenNumber, _ right: WrittenNumber) {
    self.left = left
    self.right = right
    tolerance = left.isApproximate || right.isApproximate ? NumberCloseness.approximate : 1e-9
    falls = left.value < 0 && right.mayFall || right.value < 0 && left.mayFall
  }

  /// 9:00 and 21:00 where nothing tells the half of the day; nine and nine o'clock.
  var isSameTime: Bool {
    if let left = left.timeOfDay, let right = right.timeOfDay {
      return left.rounded(.down) == right.rounded(.down)
    }
    return switch (left.clock, right.clock) {
    case (let left?, let right?): left.rounded(.down) == right.rounded(.down)
    case (let clock?, nil): isHour(clock, right)
    case (nil, let clock?): isHour(clock, left)
    case (nil, nil): false
    }
  }

  /// The hour of a time, or its seconds.
  private func isHour(_ clock: Double, _ number: WrittenNumber) -> Bool {
    guard number.kind == .amount else { return false }
    let second = (clock - clock.rounded(.down)) * 60
    if second > 0, abs(number.value - second) < 0.01 { return true }
    return number.measures.isEmpty
      && number.value.truncatingRemainder(dividingBy: 12) * 60 == clock
  }

  /// Equal in the basic unit: 1 km and 1000 m, 5 % and 二十分之一, doubled and 100 % more.
  var isSameQuantity: Bool {
    if isSameRatio { return true }
    return left.measures.contains { measure in
      measure.quantity != .ratio
        && right.measures.contains { other in
          let tolerance = max(tolerance, lost(from: measure, to: other))
          return other.quantity == measure.quantity
            && left.values.contains { value in
              right.values.contains { isClose(measure.basic(value), other.basic($0), tolerance) }
            }
        }
    }
  }

  /// What telling a quantity in another unit loses, as a part of it.
  private func lost(from measure: Measure, to other: Measure) -> Double {
    if measure == other || measure.isMoney { return 0 }
    let isMonthInWeeks =
      measure.isMonth && other.isWeekOrDay || measure.isWeekOrDay && other.isMonth
    return isMonthInWeeks ? NumberCloseness.month : NumberCloseness.converted
  }

  private var isSameRatio: Bool {
    let (left, right) = (left.basicValues(.ratio), right.basicValues(.ratio))
    return left.contains { a in
      right.contains { b in
        isClose(a, b, tolerance) || isRounded(a, b) || isGrown(a, b)
      }
    }
  }

  /// 三分之一 and 33 %.
  private func isRounded(_ a: Double, _ b: Double) -> Bool {
    left.measures != right.measures && abs(a - b) < NumberCloseness.percent
  }

  /// 增长了两倍 and tripled; 增长 150% and two and a half times.
  private func isGrown(_ a: Double, _ b: Double) -> Bool {
    guard left.kind == .multiple || right.kind == .multiple else { return false }
    return left.isGrowth && isClose(a + 1, b, tolerance)
      || right.isGrowth && isClose(a, b + 1, tolerance)
  }

  /// Whether the digits are the same, whatever the units are.
  var isSameAsWritten: Bool {
    left.values.contains { a in right.values.contains { isClose(a, $0, tolerance) } }
      || isShortYear(left, right) || isShortYear(right, left)
      || left.leavesOpen(right) || right.leavesOpen(left)
  }

  /// '98 for 1998.
  private func isShortYear(_ year: WrittenNumber, _ short: WrittenNumber) -> Bool {
    1900...2099 ~= year.value && year.measures.isEmpty && short.measures.isEmpty
      && short.kind == .amount && 0..<100 ~= short.value
      && year.value.truncatingRemainder(dividingBy: 100) == short.value
  }

  private func isClose(_ left: Double, _ right: Double, _ tolerance: Double) -> Bool {
    let (left, right) = falls ? (abs(left), abs(right)) : (left, right)
    return abs(left - right) <= tolerance * max(abs(left), abs(right)) + 1e-12
  }
}

import Segmentation

/// How a number of one text relates to one of the other.
enum NumberRelation {
  case equal
  /// The same digits in another unit, or with a unit on one side only.
  case otherUnit
  case different

  init(_ left: WrittenNumber, _ right: WrittenNumber) {
    let closeness = NumberCloseness(left, right)
    if closeness.isSameTime || closeness.isSameQuantity {
      self = .equal
    } else if closeness.isSameAsWritten {
      self = NumberRelation.units(left, right)
    } else {
      self = .different
    }
  }

  /// How two numbers of equal digits relate.
  private static func units(_ left: WrittenNumber, _ right: WrittenNumber) -> NumberRelation {
    let (a, b) = (left.measures, right.measures)
    if a.isEmpty && b.isEmpty || a.contains(where: b.contains) { return .equal }
    // 三倍 and three are alike, two thirds and two thirds of a per cent are not.
    if a == [.whole] { return b.contains(where: \.isPart) ? .different : .equal }
    if b == [.whole] { return a.contains(where: \.isPart) ? .different : .equal }
    if a.isEmpty { return isLost(b, from: left) ? .otherUnit : .equal }
    if b.isEmpty { return isLost(a, from: right) ? .otherUnit : .equal }
    return .otherUnit
  }

  /// Whether a number means another thing without a unit.
  private static func isLost(_ measures: [Measure], from number: WrittenNumber) -> Bool {
    guard number.kind == .amount else { return false }
    return measures.allSatisfy(\.isVital)
      || number.isBare && !measures.contains { $0.quantity == .time }
  }
}

extension WrittenNumber {
  /// Whether it is equal to another but for the unit.
  func isAlike(_ other: WrittenNumber) -> Bool {
    if case .different = NumberRelation(self, other) { return false }
    return true
  }
}

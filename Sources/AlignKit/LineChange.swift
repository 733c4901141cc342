/// Lines of a text that others take the place of.
struct LineChange: Equatable {
  /// The lines that go; empty where some are only put in.
  let before: Range<Int>

  /// The lines that come; empty where some are only taken away.
  let after: Range<Int>

  /// The changes that make one text of another, in order; between two of them stands at least one
  /// line that stays.
  static func all<Line: Hashable>(from before: [Line], to after: [Line]) -> [LineChange] {
    let head = zip(before, after).prefix { $0 == $1 }.count
    let shorter = min(before.count, after.count) - head
    let tail = zip(before.reversed(), after.reversed()).prefix(shorter).prefix { $0 == $1 }.count
    let left = before[head..<before.count - tail]
    let right = after[head..<after.count - tail]
    if left.isEmpty, right.isEmpty { return [] }
    if left.count + right.count > longest {
      guard left.count == right.count else {
        return [LineChange(before: left.indices, after: right.indices)]
      }
      return inPlace(left, right)
    }
    return shortest(left, right)
  }

  /// The shortest way costs time and memory with the square of the changes, so beyond this it is not
  /// looked for.
  private static let longest = 2000  // lines of both texts

  /// Line by line: who mends words changes lines in their places.
  private static func inPlace<Line: Hashable>(
    _ before: ArraySlice<Line>, _ after: ArraySlice<Line>
  ) -> [LineChange] {
    let kept = zip(before.indices, after.indices).filter { before[$0] == after[$1] }
    return gaps(between: kept, before.indices, after.indices)
  }

  private static func shortest<Line: Hashable>(
    _ before: ArraySlice<Line>, _ after: ArraySlice<Line>
  ) -> [LineChange] {
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(before.startIndex + offset)
      case .insert(let offset, _, _): inserted.insert(after.startIndex + offset)
      }
    }
    let kept = zip(
      before.indices.filter { !removed.contains($0) },
      after.indices.filter { !inserted.contains($0) })
    return gaps(between: Array(kept), before.indices, after.indices)
  }

  /// What lies between lines that stay.
  private static func gaps(
    between kept: [(Int, Int)], _ before: Range<Int>, _ after: Range<Int>
  ) -> [LineChange] {
    var (left, right) = (before.lowerBound, after.lowerBound)
    var gaps: [LineChange] = []
    for (old, new) in kept + [(before.upperBound, after.upperBound)] {
      if left < old || right < new {
        gaps.append(LineChange(before: left..<old, after: right..<new))
      }
      (left, right) = (old + 1, new + 1)
    }
    return gaps
  }
}

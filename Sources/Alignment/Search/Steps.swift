import Bitext

/// The kinds of beads that the search tries.
enum Step {
  /// Segments of the source and of the target.
  typealias Size = (source: Int, target: Int)

  /// A bead holds at most this many segments.
  static let largest = 8

  /// Small beads first: of two ways that are as good the simpler one is taken.
  static let all: [Size] =
    [(1, 1), (1, 0), (0, 1)]
    + (3...largest).flatMap { total in
      (1..<total).map { (source: $0, target: total - $0) }.filter(isTried)
    }

  /// Of the greatest beads only those that join many segments with one.
  private static func isTried(_ size: Size) -> Bool {
    size.source + size.target <= 6 || min(size.source, size.target) == 1
  }
}

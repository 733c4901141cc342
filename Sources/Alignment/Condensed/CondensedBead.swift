/// Condensed sentences and the full ones that they take up.
package struct CondensedBead: Hashable, Sendable {
  /// One sentence, or more that share theirs.
  package let condensed: Range<Int>

  /// Ascending, not always neighbours.
  package let full: [Int]

  package init(condensed: Range<Int>, full: [Int]) {
    self.condensed = condensed
    self.full = full
  }

  /// Whether both have a sentence in common.
  func overlaps(_ other: CondensedBead) -> Bool {
    condensed.overlaps(other.condensed) || full.contains(where: other.full.contains)
  }
}

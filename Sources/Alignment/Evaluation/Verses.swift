public import Bitext

/// Sentences that are known by the verse they belong to.
public struct Verses: Sendable {
  private let first: [String]
  private let second: [String]

  /// - Parameters:
  ///   - first: the verse of each sentence of the first side.
  ///   - second: the same for the second side.
  public init(first: [String], second: [String]) {
    self.first = first
    self.second = second
  }

  /// Joins neighbouring beads of one verse: a gold standard made from verses knows no finer ones.
  public func merging(_ beads: [BeadIndices]) -> [BeadIndices] {
    var merged: [BeadIndices] = []
    var last: String?
    for bead in beads {
      let verse = self.verse(of: bead)
      if let verse, verse == last, let open = merged.popLast() {
        merged.append(
          BeadIndices(first: open.first + bead.first, second: open.second + bead.second))
      } else {
        merged.append(bead)
      }
      last = verse
    }
    return merged
  }

  /// The verse of all sentences of a bead; nil where there are several.
  private func verse(of bead: BeadIndices) -> String? {
    let verses = Set(
      bead.first.filter(first.indices.contains).map { first[$0] }
        + bead.second.filter(second.indices.contains).map { second[$0] })
    return verses.count == 1 ? verses.first : nil
  }
}

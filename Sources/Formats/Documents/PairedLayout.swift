import Bitext

/// Two files, one a language: headings face each other in order.
enum PairedLayout {
  static func sections(source: Reading, target: Reading) -> [Section] {
    let left = source.text
    let right = target.text
    let header = source.header.compactMap { field -> Passage? in
      let mate = target.header.first { $0.key == field.key && $0.place == field.place }
      return mate.map { Passage(source: [field.block], target: [$0.block]) }
    }
    let pairs = HeadingPairs.match(left, right)
    let passages = zip(parts(of: left, at: pairs.map(\.0)), parts(of: right, at: pairs.map(\.1)))
      .flatMap { left, right in
        Passages.refine(Passage(source: left, target: right), .headings)
      }
    return Passages.sections(of: header + passages)
  }

  /// Cuts before some blocks.
  private static func parts(of blocks: [Block], at cuts: [Int]) -> [[Block]] {
    zip([0] + cuts, cuts + [blocks.count]).map { Array(blocks[$0..<$1]) }
  }
}

/// Which headings of two texts face each other.
enum HeadingPairs {
  /// How far apart two headings may stand, as parts of their texts, to make up for one level.
  private static let tolerance = 0.2

  /// Pairs of block indices, ascending on both sides: those of one level and like place, as many
  /// as possible (dynamic programming over both lists of headings).
  static func match(_ left: [Block], _ right: [Block]) -> [(Int, Int)] {
    let source = headings(left)
    let target = headings(right)
    let isSame = source.map(\.level) == target.map(\.level)
    if isSame { return zip(source, target).map { ($0.index, $1.index) } }
    var best = [[Double]](
      repeating: [Double](repeating: 0, count: target.count + 1), count: source.count + 1)
    for row in source.indices.reversed() {
      for column in target.indices.reversed() {
        let gain = worth(source[row], target[column])
        best[row][column] = max(
          best[row + 1][column], best[row][column + 1], gain + best[row + 1][column + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (row, column) = (0, 0)
    while row < source.count, column < target.count {
      let gain = worth(source[row], target[column])
      if gain > 0, best[row][column] == gain + best[row + 1][column + 1] {
        pairs.append((source[row].index, target[column].index))
        (row, column) = (row + 1, column + 1)
      } else if best[row][column] == best[row + 1][column] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }

  private struct Heading {
    let index: Int
    let level: Int

    /// How much of the text stands before it, 0 to 1.
    let place: Double
  }

  private static func worth(_ left: Heading, _ right: Heading) -> Double {
    max(
      0, 1 - abs(left.place - right.place) / tolerance - 0.5 * Double(abs(left.level - right.level))
    )
  }

  private static func headings(_ blocks: [Block]) -> [Heading] {
    let total = Double(max(1, blocks.reduce(0) { $0 + $1.letters.total }))
    var before = 0
    var headings: [Heading] = []
    for (index, block) in blocks.enumerated() {
      if let level = block.headingLevel {
        headings.append(Heading(index: index, level: level, place: Double(before) / total))
      }
      before += block.letters.total
    }
    return headings
  }
}

extension Reading {
  /// The blocks of a file in one language; comments are none.
  fileprivate var text: [Block] {
    elements.compactMap { if case .comment = $0.container { nil } else { $0.block } }
  }
}

/// What each block of the source in a window says about each block of the target beside it, and the
/// reverse.
struct BlockPairs {
  /// The sums of the ratios for each unit of a block, over the units of the other.
  struct Pair {
    var target = SIMD8<Float>()
    var source = SIMD8<Float>()
  }

  /// The first source block of the window.
  private let firstBlock: Int
  private var pairs: [Pair] = []

  /// For each source block the place of its pair with target block 0, which it need not have.
  private var origins: [Int] = []

  init(_ window: Window, _ source: UnitBlocks, _ target: UnitBlocks, _ rows: LexiconRows) {
    firstBlock = source.blocks(window.rows).lowerBound
    let columns = window.columns.map(target.blocks)
    for (row, columns) in zip(window.rows, columns) {
      for block in source.blocks(row..<row + 1) {
        origins.append(pairs.count - columns.lowerBound)
        if columns.isEmpty { continue }
        rows.targetFromSource.add(source[block])
        for other in columns {
          pairs.append(Pair(target: rows.targetFromSource.lanes(target[other])))
        }
        rows.targetFromSource.clear()
      }
    }
    let filled = columns.filter { !$0.isEmpty }
    let first = filled.map(\.lowerBound).min() ?? 0
    for other in first..<(filled.map(\.upperBound).max() ?? first) {
      rows.sourceFromTarget.add(target[other])
      for (row, columns) in zip(window.rows, columns) where columns.contains(other) {
        for block in source.blocks(row..<row + 1) {
          pairs[origins[block - firstBlock] + other].source =
            rows.sourceFromTarget.lanes(source[block])
        }
      }
      rows.sourceFromTarget.clear()
    }
  }

  /// Calls `body` with the pair of each source block with one target block, numbered from 0.
  @inline(__always)
  func forEach(_ sources: Range<Int>, target: Int, _ body: (_ number: Int, Pair) -> Void) {
    pairs.withUnsafeBufferPointer { pairs in
      origins.withUnsafeBufferPointer { origins in
        for source in sources {
          body(source - sources.lowerBound, pairs[origins[source - firstBlock] + target])
        }
      }
    }
  }
}

/// The rows of a lexicon in both directions, for one text.
struct LexiconRows {
  let targetFromSource: SpreadRow
  let sourceFromTarget: SpreadRow

  init(_ lexicon: Lexicon) {
    targetFromSource = SpreadRow(lexicon.targetFromSource)
    sourceFromTarget = SpreadRow(lexicon.sourceFromTarget)
  }
}

import Bitext

/// Blocks of one language that stand together.
struct Run {
  let side: Side
  var blocks: [Block]

  var amount: Double { Double(blocks.reduce(0) { $0 + $1.letters.total }) }
}

/// Which language stands first in the pairs of a document.
struct Order {
  let first: Side

  /// Compares both orders by how well the runs that would face each other match in kind and
  /// length.
  init(of parts: [[Run]]) {
    let runs = parts.joined()
    let sourceAmount = runs.filter { $0.side == .source }.reduce(1) { $0 + $1.amount }
    let targetAmount = runs.filter { $0.side == .target }.reduce(1) { $0 + $1.amount }
    let ratio = sourceAmount / targetAmount
    var sourceFirst = 0.0
    var targetFirst = 0.0
    for part in parts {
      for (left, right) in zip(part, part.dropFirst()) {
        if left.side == .source {
          sourceFirst += Order.match(left, right, ratio: ratio)
        } else {
          targetFirst += Order.match(right, left, ratio: ratio)
        }
      }
    }
    if sourceFirst == targetFirst {
      first = parts.lazy.compactMap(\.first).first?.side ?? .source
    } else {
      first = sourceFirst > targetFirst ? .source : .target
    }
  }

  private static func match(_ source: Run, _ target: Run, ratio: Double) -> Double {
    let kinds = source.blocks.map(\.kind) == target.blocks.map(\.kind) ? 1.0 : 0
    let headings = source.blocks[0].isHeading == target.blocks[0].isHeading ? 0.5 : 0
    let expected = (source.amount + 1) / (ratio * (target.amount + 1))
    return kinds + headings + min(expected, 1 / expected)
  }
}

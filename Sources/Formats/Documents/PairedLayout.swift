import Bitext

/// Two files, one a language: headings face each other in order.
enum PairedLayout {
  static func sections(source: Reading, target: Reading) -> [Section] {
    let left = source.text
    let right = target.text
    let level = deepestSharedLevel(left, right)
    let header = source.header.compactMap { field -> Passage? in
      let mate = target.header.first { $0.key == field.key && $0.place == field.place }
      return mate.map { Passage(source: [field.block], target: [$0.block]) }
    }
    let passages = zip(parts(of: left, level), parts(of: right, level))
      .flatMap { left, right in
        Passages.refine(Passage(source: left, target: right), .headings)
      }
    return Passages.sections(of: header + passages)
  }

  /// The deepest level up to which both files have the same headings in order; 0 for none.
  private static func deepestSharedLevel(_ left: [Block], _ right: [Block]) -> Int {
    func levels(_ blocks: [Block], _ deepest: Int) -> [Int] {
      blocks.compactMap(\.headingLevel).filter { $0 <= deepest }
    }
    return (1...6).reversed().first { levels(left, $0) == levels(right, $0) } ?? 0
  }

  /// Cuts before each heading down to a level.
  private static func parts(of blocks: [Block], _ deepest: Int) -> [[Block]] {
    var parts: [[Block]] = [[]]
    for block in blocks {
      if let level = block.headingLevel, level <= deepest { parts.append([]) }
      parts[parts.count - 1].append(block)
    }
    return parts
  }
}

extension Reading {
  /// The blocks of a file in one language; comments are none.
  fileprivate var text: [Block] {
    elements.compactMap { if case .comment = $0.container { nil } else { $0.block } }
  }
}

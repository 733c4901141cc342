import Bitext

/// Makes sections and passages of blocks whose languages are known.
///
/// Runs of one language alternate with runs of the other; a run and its neighbour are one passage.
/// Whether the original stands before its translation or after it is decided for the document.
enum Passages {
  /// How far blocks that face each other are trusted to translate each other.
  enum Pairing {
    /// Block by block, where both sides have the same kinds of blocks.
    case blocks
    /// Heading by heading only: the text between may be condensed.
    case headings
    /// A folded original belongs to the section that it stands in.
    case sections
  }

  static func passages(of blocks: [SidedBlock], pairing: Pairing) -> [Passage] {
    if pairing == .sections { return FoldedSections.passages(of: blocks) }
    if blocks.contains(where: { $0.place != .open }) { return rows(of: blocks, pairing) }
    let headings = Set(blocks.filter(\.block.isHeading).map(\.side))
    // Headings in one language only stand before both languages of their section.
    let parts = headings.count == 1 ? splitAtHeadings(blocks) : [blocks]
    let order = Order(of: parts.map { $0.drop(while: \.block.isHeading) }.map(runs))
    return parts.flatMap { part -> [Passage] in
      let heading = headings.count == 1 ? Array(part.prefix(while: \.block.isHeading)) : []
      let body = part.dropFirst(heading.count)
      return heading.map { passage([$0]) }
        + self.passages(of: runs(body), order: order)
        .flatMap { refine($0, pairing) }
    }
  }

  /// Starts a section at each passage with a heading, and leaves empty headings out.
  static func sections(of passages: [Passage]) -> [Section] {
    var sections: [Section] = []
    var title = ""
    var open: [Passage] = []
    func close() {
      if !open.isEmpty || !title.isEmpty { sections.append(Section(title: title, passages: open)) }
    }
    for passage in passages {
      let headings = (passage.target + passage.source).filter(\.isHeading)
      if let heading = headings.first, passage.source.first?.isHeading ?? true,
        passage.target.first?.isHeading ?? true
      {
        close()
        // A heading of shortcodes alone is named by them.
        title = trimmed(
          heading.prose.isEmpty
            ? heading.prose.pieces.map(\.markup).joined() : heading.prose.text)
        open = []
      }
      let filled = passage.withoutEmptyBlocks
      if !filled.source.isEmpty || !filled.target.isEmpty { open.append(filled) }
    }
    close()
    return sections
  }

  private static func trimmed(_ title: String) -> String {
    let end = title.lastIndex { !$0.isWhitespace }
    return String(
      title[..<(end.map(title.index(after:)) ?? title.startIndex)].drop(while: \.isWhitespace))
  }

  /// The rows of tables are passages; what stands between them is paired as elsewhere.
  private static func rows(of blocks: [SidedBlock], _ pairing: Pairing) -> [Passage] {
    var passages: [Passage] = []
    var rest = blocks[...]
    while let first = rest.first {
      let mates = rest.prefix { $0.place == first.place }
      rest = rest.dropFirst(mates.count)
      if first.place == .open {
        passages += self.passages(of: Array(mates), pairing: pairing)
      } else {
        passages.append(passage(mates))
      }
    }
    return passages
  }

  static func passage(_ blocks: some Sequence<SidedBlock>) -> Passage {
    Passage(
      source: blocks.filter { $0.side == .source }.map(\.block),
      target: blocks.filter { $0.side == .target }.map(\.block))
  }

  private static func splitAtHeadings(_ blocks: [SidedBlock]) -> [[SidedBlock]] {
    var parts: [[SidedBlock]] = [[]]
    for block in blocks {
      if block.block.isHeading { parts.append([]) }
      parts[parts.count - 1].append(block)
    }
    return parts
  }

  static func runs(_ blocks: some Sequence<SidedBlock>) -> [Run] {
    var runs: [Run] = []
    for block in blocks {
      if let last = runs.last, last.side == block.side {
        runs[runs.count - 1].blocks.append(block.block)
      } else {
        runs.append(Run(side: block.side, blocks: [block.block]))
      }
    }
    return runs
  }

  static func passages(of runs: [Run], order: Order) -> [Passage] {
    var passages: [Passage] = []
    var index = 0
    while index < runs.count {
      let pairs =
        runs[index].side == order.first && index + 1 < runs.count
        && runs[index + 1].side != order.first
      let mates = pairs ? runs[index...(index + 1)] : runs[index...index]
      passages.append(
        Passage(
          source: mates.first { $0.side == .source }?.blocks ?? [],
          target: mates.first { $0.side == .target }?.blocks ?? []))
      index += mates.count
    }
    return passages
  }

  /// Divides a passage at its paired headings, and block by block where its two sides match.
  static func refine(_ passage: Passage, _ pairing: Pairing) -> [Passage] {
    if passage.source.isEmpty && passage.target.isEmpty { return [] }
    let kinds = (passage.source.map(\.kind), passage.target.map(\.kind))
    if pairing == .blocks, kinds.0 == kinds.1 {
      return zip(passage.source, passage.target).map { Passage(source: [$0], target: [$1]) }
    }
    if let left = passage.source.first, let right = passage.target.first, left.isHeading,
      right.isHeading
    {
      let body = Passage(
        source: Array(passage.source.dropFirst()), target: Array(passage.target.dropFirst()))
      return [Passage(source: [left], target: [right])] + refine(body, pairing)
    }
    let source = HeadedBlocks(passage.source)
    let target = HeadedBlocks(passage.target)
    guard source.levels == target.levels else { return peelHeadings(passage) }
    if source.levels.isEmpty { return [passage] }
    return zip(source.parts, target.parts).flatMap { left, right in
      refine(Passage(source: left, target: right), pairing)
    }
  }

  /// Headings of one language at the start or the end of a passage stand by themselves: their other
  /// halves are missing, and what follows does not belong to what precedes.
  private static func peelHeadings(_ passage: Passage) -> [Passage] {
    let source = HeadingEnds(passage.source)
    let target = HeadingEnds(passage.target)
    let first = source.first.isEmpty != target.first.isEmpty
    let last = source.last.isEmpty != target.last.isEmpty
    let body = Passage(
      source: source.body(withoutFirst: first, withoutLast: last),
      target: target.body(withoutFirst: first, withoutLast: last))
    func alone(_ source: [Block], _ target: [Block]) -> [Passage] {
      source.map { Passage(source: [$0]) } + target.map { Passage(target: [$0]) }
    }
    return (first ? alone(source.first, target.first) : []) + [body]
      + (last ? alone(source.last, target.last) : [])
  }
}

/// The headings that blocks begin and end with.
private struct HeadingEnds {
  let first: [Block]
  let last: [Block]
  private let middle: [Block]

  init(_ blocks: [Block]) {
    first = Array(blocks.prefix(while: \.isHeading))
    let rest = blocks.dropFirst(first.count)
    last = Array(rest.reversed().prefix(while: \.isHeading).reversed())
    middle = Array(rest.dropLast(last.count))
  }

  /// The blocks without some of the headings at their ends.
  func body(withoutFirst: Bool, withoutLast: Bool) -> [Block] {
    (withoutFirst ? [] : first) + middle + (withoutLast ? [] : last)
  }
}

/// A list of blocks cut before each heading.
private struct HeadedBlocks {
  let levels: [Int]

  /// What stands before the first heading, then a part for each heading.
  let parts: [[Block]]

  init(_ blocks: [Block]) {
    levels = blocks.compactMap(\.headingLevel)
    var parts: [[Block]] = [[]]
    for block in blocks {
      if block.isHeading { parts.append([]) }
      parts[parts.count - 1].append(block)
    }
    self.parts = parts
  }
}

extension Passage {
  fileprivate var withoutEmptyBlocks: Passage {
    Passage(
      source: source.filter { !$0.prose.isEmpty }, target: target.filter { !$0.prose.isEmpty })
  }
}

import Bitext

/// Sections whose original is folded: all visible text of a section belongs to its original.
enum FoldedSections {
  static func passages(of blocks: [SidedBlock]) -> [Passage] {
    let sections = withOriginals(split(blocks))
    let order = Order(of: sections.map { Passages.runs($0.body) })
    return sections.flatMap { $0.passages(order) }
  }

  /// A visible heading and what stands up to the next one.
  private struct Part {
    var heading: SidedBlock?
    var body: [SidedBlock] = []

    var level: Int { heading?.block.headingLevel ?? 0 }
    var hasOriginal: Bool { body.contains { $0.place == .folded } }

    func passages(_ order: Order) -> [Passage] {
      var runs = Passages.runs(body)
      let originals = runs.indices.filter {
        body.first { $0.place == .folded }?.side == runs[$0].side
      }
      var title = [heading].compactMap(\.self)
      if heading != nil, let first = originals.first, runs[first].blocks[0].isHeading {
        // The original begins with its own heading.
        title.append(SidedBlock(side: runs[first].side, block: runs[first].blocks.removeFirst()))
        runs.removeAll(where: \.blocks.isEmpty)
      }
      let heading = title.isEmpty ? [] : [Passages.passage(title)]
      if originals.count > 1 { return heading + Passages.passages(of: runs, order: order) }
      let all = Passage(
        source: runs.filter { $0.side == .source }.flatMap(\.blocks),
        target: runs.filter { $0.side == .target }.flatMap(\.blocks))
      return heading + [all]
    }
  }

  private static func split(_ blocks: [SidedBlock]) -> [Part] {
    var parts = [Part()]
    for block in blocks {
      if block.block.isHeading, block.place == .open {
        parts.append(Part(heading: block))
      } else {
        parts[parts.count - 1].body.append(block)
      }
    }
    return parts
  }

  /// Joins a part without an original to the deeper parts below it, where the only original of
  /// them all stands in the last: then it is the original of the whole section.
  private static func withOriginals(_ parts: [Part]) -> [Part] {
    var joined: [Part] = []
    var rest = parts[...]
    while var part = rest.popFirst() {
      let deeper = rest.prefix { $0.level > part.level }
      let isWhole =
        part.heading != nil && !part.body.isEmpty && !part.hasOriginal
        && deeper.last?.hasOriginal == true
        && deeper.count(where: \.hasOriginal) == 1
      if isWhole {
        for below in deeper { part.body += [below.heading].compactMap(\.self) + below.body }
        rest = rest.dropFirst(deeper.count)
      }
      joined.append(part)
    }
    return joined
  }
}

import Bitext

extension DocumentFormat {
  /// A table whose columns hold the languages; its rows are hard anchors.
  static let table = DocumentFormat(
    name: "table",
    summary: "a table with a column for each language",
    evidence: { reading, languages in
      let cells = amounts(in: reading, languages) { if case .cell = $0 { true } else { false } }
      return min(cells.source, cells.target)
    },
    blocks: { reading, languages in
      let columns = Columns(reading, languages)
      var last = reading.visibleSide(languages)
      return reading.elements.compactMap { element in
        if case .comment = element.container { return nil }
        guard case .cell(_, let row, let column) = element.container else {
          last = languages.side(of: element.block) ?? last
          return SidedBlock(side: last, block: element.block)
        }
        guard let block = Label.stripping(element.block) else { return nil }
        guard let side = columns.side(of: element.container) else {
          // A column of numbers or notes stands beside both languages.
          let side = languages.side(of: block) ?? .target
          return SidedBlock(side: side, block: block, place: .cell(row: row, column: column))
        }
        return SidedBlock(side: side, block: block, place: .row(row))
      }
    },
    pairing: .blocks, leastShare: 12)
}

/// The language of each column of each table.
private struct Columns {
  private struct Key: Hashable {
    let table: Int
    let column: Int
  }

  private var sides: [Key: Side] = [:]

  init(_ reading: Reading, _ languages: LanguagePair) {
    var cells: [Key: [Block]] = [:]
    for element in reading.elements {
      guard let key = Columns.key(element.container) else { continue }
      cells[key, default: []].append(element.block)
    }
    let amounts = cells.mapValues { $0.reduce(0) { $0 + $1.letters.total } }
    // Of several columns in one language the fullest holds the text, the others notes to it.
    for (key, blocks) in cells {
      guard let side = languages.side(of: blocks) else { continue }
      let isFullest = cells.keys.allSatisfy { other in
        other.table != key.table || other == key
          || languages.side(of: cells[other] ?? []) != side
          || (amounts[other] ?? 0, -other.column) < (amounts[key] ?? 0, -key.column)
      }
      if isFullest { sides[key] = side }
    }
  }

  func side(of container: Element.Container) -> Side? {
    Columns.key(container).flatMap { sides[$0] }
  }

  private static func key(_ container: Element.Container) -> Key? {
    guard case .cell(let table, _, let column) = container else { return nil }
    return Key(table: table, column: column)
  }
}

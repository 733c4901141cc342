import Bitext

/// A layout in which the two languages of a document lie.
///
/// A value instead of a type for each: what differs is which blocks belong to which language.
package struct DocumentFormat: Sendable {
  /// The name for `--layout`.
  package let name: String
  package let summary: String

  /// How much text of the other language lies where this layout puts it, in characters and words.
  let evidence: @Sendable (Reading, LanguagePair) -> Int

  /// The blocks with their languages, in the order of the file; what is no text is left out.
  let blocks: @Sendable (Reading, LanguagePair) -> [SidedBlock]
  let pairing: Passages.Pairing

  /// Which share of the text must lie so, one part in so many, for the layout to be meant: a single
  /// English block quote is a quotation, but `<details>` in English is an original, 0 for any share.
  let leastShare: Int

  /// Every layout of a file that holds both languages, the surest first.
  package static let all: [DocumentFormat] = [
    .details, .comments, .table, .quote, .alternating, .single,
  ]

  /// The layout of two files, which is told by their names.
  package static let pairedName = "paired"

  package static func named(_ name: String) -> DocumentFormat? { all.first { $0.name == name } }

  /// The layout that a file is written in: the one with the most text of the other language.
  static func detect(_ reading: Reading, _ languages: LanguagePair) -> DocumentFormat {
    let total = reading.elements.reduce(0) { $0 + $1.block.letters.total }
    var best = (format: DocumentFormat.single, amount: 0)
    for format in all {
      let amount = format.evidence(reading, languages)
      let isMeant = amount > 0 && (format.leastShare == 0 || amount * format.leastShare >= total)
      if isMeant, amount > best.amount { best = (format, amount) }
    }
    return best.format
  }
}

extension Reading {
  /// The texts of the front matter that the comment with the original's front matter has too.
  func headerPassages(_ languages: LanguagePair) -> [Passage] {
    let visible = header.filter { $0.place == .visible }
    let side = languages.side(of: visible.map(\.block)) ?? visibleSide(languages)
    return visible.compactMap { field in
      let mate = header.first { $0.key == field.key && $0.place == .commented }
      guard let mate else { return nil }
      return side == .target
        ? Passage(source: [mate.block], target: [field.block])
        : Passage(source: [field.block], target: [mate.block])
    }
  }

  /// The side of the text that is neither folded nor commented.
  func visibleSide(_ languages: LanguagePair) -> Side {
    let flow = elements.filter { element in
      switch element.container {
      case .flow, .quote, .cell: true
      default: false
      }
    }
    return languages.side(of: flow.map(\.block)) ?? .target
  }
}

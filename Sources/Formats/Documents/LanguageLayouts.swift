import Bitext

/// Layouts in which the letters of each block tell its language.
extension DocumentFormat {
  static let alternating = DocumentFormat(
    name: "alternating",
    summary: "paragraph by paragraph, in turn",
    example: "English paragraph, then 中文段落",
    evidence: { reading, languages in minority(of: reading, languages) { $0 == .flow } },
    blocks: blocksByLanguage,
    pairing: .blocks)

  static let quote = DocumentFormat(
    name: "quote",
    summary: "one language in block quotes under the other, with or without a label",
    example: "中文段落, then > Original: English paragraph",
    evidence: { reading, languages in
      minority(of: reading, languages) { if case .quote = $0 { true } else { false } }
    },
    blocks: blocksByLanguage,
    pairing: .blocks)

  static let table = DocumentFormat(
    name: "table",
    summary: "a table with a column for each language",
    example: "| 中文 | English |",
    evidence: { reading, languages in
      minority(of: reading, languages) { if case .cell = $0 { true } else { false } }
    },
    blocks: blocksByLanguage,
    pairing: .blocks)

  /// How much text in some containers is not in the language of most of the document.
  private static func minority(
    of reading: Reading, _ languages: LanguagePair, in belongs: (Element.Container) -> Bool
  ) -> Int {
    var amounts: [Side: Int] = [:]
    for element in reading.elements where belongs(element.container) {
      guard let side = languages.side(of: element.block) else { continue }
      amounts[side, default: 0] += element.block.letters.total
    }
    if case .some(let visible) = mainSide(of: reading, languages) {
      return amounts[visible.other] ?? 0
    }
    return 0
  }

  private static func mainSide(of reading: Reading, _ languages: LanguagePair) -> Side? {
    guard languages.scriptsDiffer else { return nil }
    var amounts: [Side: Int] = [:]
    for element in reading.elements {
      if case .comment = element.container { continue }
      guard let side = languages.side(of: element.block) else { continue }
      amounts[side, default: 0] += element.block.letters.total
    }
    return (amounts[.source] ?? 0) > (amounts[.target] ?? 0) ? .source : .target
  }

  private static let blocksByLanguage: @Sendable (Reading, LanguagePair) -> [SidedBlock] = {
    reading, languages in
    var last = reading.visibleSide(languages)
    return reading.elements.compactMap { element in
      if case .comment = element.container { return nil }
      let isFlow = element.container == .flow
      guard let block = isFlow ? element.block : Label.stripping(element.block) else { return nil }
      last = languages.side(of: block) ?? last
      return SidedBlock(side: last, block: block)
    }
  }
}

import Bitext

/// Layouts in which the letters of each block tell its language.
extension DocumentFormat {
  /// How much text some containers hold in each language.
  static func amounts(
    in reading: Reading, _ languages: LanguagePair, where belongs: (Element.Container) -> Bool
  ) -> (source: Int, target: Int) {
    var amounts = (source: 0, target: 0)
    for element in reading.elements where belongs(element.container) {
      switch languages.side(of: element.block) {
      case .source: amounts.source += element.block.letters.total
      case .target: amounts.target += element.block.letters.total
      case nil: break
      }
    }
    return amounts
  }

  static let blocksByLanguage: @Sendable (Reading, LanguagePair) -> [SidedBlock] = {
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

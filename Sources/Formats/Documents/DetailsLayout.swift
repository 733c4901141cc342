import Bitext

extension DocumentFormat {
  /// The original folded under its translation, or above it.
  static let details = DocumentFormat(
    name: "details",
    summary: "the original in <details> under each section of the translation, or above it",
    evidence: { reading, languages in
      Originals(reading, languages) { $0.detailsNumber }.amount(in: reading)
    },
    blocks: { reading, languages in
      let folded = Originals(reading, languages) { $0.detailsNumber }
      return reading.elements.compactMap { element in
        if case .comment = element.container { return nil }
        if case .summary(let number) = element.container, folded.numbers.contains(number) {
          return nil
        }
        let isFlow = element.container == .flow
        guard let block = isFlow ? element.block : Label.stripping(element.block) else {
          return nil
        }
        return folded.contains(element.container)
          ? SidedBlock(side: folded.visible.other, block: block, place: .folded)
          : SidedBlock(side: folded.visible, block: block)
      }
    },
    pairing: .sections, leastShare: 0)
}

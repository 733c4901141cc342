import Bitext

extension DocumentFormat {
  /// The original of each block in an HTML comment before it, or after it.
  static let comments = DocumentFormat(
    name: "comments",
    summary: "the original of each block in an HTML comment before it, or after it",
    evidence: { reading, languages in
      Originals(reading, languages) { $0.commentNumber }.amount(in: reading)
    },
    blocks: { reading, languages in
      let commented = Originals(reading, languages) { $0.commentNumber }
      return reading.elements.compactMap { element in
        guard case .comment = element.container else {
          return SidedBlock(side: commented.visible, block: element.block)
        }
        guard commented.contains(element.container) else { return nil }
        return SidedBlock(side: commented.visible.other, block: element.block)
      }
    },
    pairing: .blocks, leastShare: 40)
}

import Bitext

extension DocumentFormat {
  /// A document in one language: nothing to align, but terms and rules still apply.
  static let single = DocumentFormat(
    name: "single",
    summary: "one language only",
    evidence: { _, _ in 0 },
    blocks: { reading, languages in
      let elements = reading.elements.filter {
        if case .comment = $0.container { false } else { true }
      }
      let side = languages.side(of: elements.map(\.block)) ?? .target
      return elements.map { SidedBlock(side: side, block: $0.block) }
    },
    pairing: .headings, leastShare: 0)
}

extension DocumentFormat {
  /// Paragraphs of the two languages in turn.
  static let alternating = DocumentFormat(
    name: "alternating",
    summary: "paragraph by paragraph, in turn",
    evidence: { reading, languages in
      let flow = amounts(in: reading, languages) { $0 == .flow }
      return min(flow.source, flow.target)
    },
    blocks: blocksByLanguage,
    pairing: .blocks, leastShare: 12)
}

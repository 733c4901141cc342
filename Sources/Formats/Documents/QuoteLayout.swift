extension DocumentFormat {
  /// One language in block quotes under the other.
  static let quote = DocumentFormat(
    name: "quote",
    summary: "one language in block quotes under the other, with or without a label",
    evidence: { reading, languages in
      let flow = amounts(in: reading, languages) { $0 == .flow }
      let quotes = amounts(in: reading, languages) { if case .quote = $0 { true } else { false } }
      return flow.source > flow.target ? quotes.target : quotes.source
    },
    blocks: blocksByLanguage,
    pairing: .blocks, leastShare: 12)
}

import Bitext

extension DocumentFormat {
  /// The original folded under its translation, or above it.
  static let details = DocumentFormat(
    name: "details",
    summary: "the original in <details> under each section of the translation, or above it",
    example: "<details><summary>Original</summary>…</details>",
    evidence: { reading, languages in
      let folded = Folded(reading, languages)
      return reading.elements.filter { folded.contains($0.container) }
        .reduce(0) { $0 + $1.block.letters.total }
    },
    blocks: { reading, languages in
      let folded = Folded(reading, languages)
      return reading.elements.compactMap { element in
        if case .comment = element.container { return nil }
        if case .summary(let number) = element.container, folded.contains(.details(number)) {
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

/// The `<details>` that hold the other language.
private struct Folded {
  let visible: Side
  private let numbers: Set<Int>

  init(_ reading: Reading, _ languages: LanguagePair) {
    let visible = reading.visibleSide(languages)
    self.visible = visible
    let groups = reading.groups { if case .details(let number) = $0 { number } else { nil } }
    numbers = Set(groups.filter { !languages.isNote($0.value, visible: visible) }.keys)
  }

  func contains(_ container: Element.Container) -> Bool {
    if case .details(let number) = container { return numbers.contains(number) }
    return false
  }
}

import Bitext

extension DocumentFormat {
  /// The original of each block in an HTML comment before it, or after it.
  static let comments = DocumentFormat(
    name: "comments",
    summary: "the original of each block in an HTML comment before it, or after it",
    example: "<!-- English paragraph --> 中文段落",
    evidence: { reading, languages in
      let commented = Commented(reading, languages)
      return reading.elements.filter { commented.contains($0.container) }
        .reduce(0) { $0 + $1.block.letters.total }
    },
    blocks: { reading, languages in
      let commented = Commented(reading, languages)
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

/// The comments that hold the other language; one in the visible language is a note.
private struct Commented {
  let visible: Side
  private let numbers: Set<Int>

  init(_ reading: Reading, _ languages: LanguagePair) {
    let visible = reading.visibleSide(languages)
    self.visible = visible
    let groups = reading.groups { if case .comment(let number) = $0 { number } else { nil } }
    numbers = Set(groups.filter { !languages.isNote($0.value, visible: visible) }.keys)
  }

  func contains(_ container: Element.Container) -> Bool {
    if case .comment(let number) = container { return numbers.contains(number) }
    return false
  }
}

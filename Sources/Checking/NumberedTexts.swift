import Bitext
import Terminology

/// The numbers on both sides of all units of a document; none where nothing faces anything.
struct NumberedTexts: Sendable {
  let source: [NumberedSide]
  let target: [NumberedSide]

  init(_ units: [CheckedDocument.Unit], _ languages: LanguagePair) {
    guard NumberComparison.canRead(languages), units.contains(where: \.unit.isAligned) else {
      source = []
      target = []
      return
    }
    func sides(_ side: Mention.Side) -> [NumberedSide] {
      units.map { NumberedSide($0.text(side, languages) ?? "") }
    }
    source = sides(.source)
    target = sides(.target)
  }
}

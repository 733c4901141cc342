import Bitext

/// Which sections leave much of their source out, so that nothing is missing there.
enum CondensedSections {
  /// The numbers of the condensed sections. Where a third of all are, the others are taken for it
  /// too.
  static func among(_ units: [CheckedDocument.Unit], _ languages: LanguagePair) -> Set<Int> {
    let sections = Dictionary(grouping: units, by: \.section).filter { _, units in
      units.contains(where: \.unit.isAligned)
    }
    let condensed = sections.filter { _, units in
      leavesOut(units) || changesOrder(units) || leavesGaps(units) || isShort(units, languages)
    }
    return Set((condensed.count * 3 >= sections.count ? sections : condensed).keys)
  }

  /// A third of the source or more has no counterpart.
  private static func leavesOut(_ units: [CheckedDocument.Unit]) -> Bool {
    let sources = units.filter { !$0.unit.source.isEmpty }
    let unaligned = sources.count { !$0.unit.isAligned }
    return unaligned >= 3 && unaligned * 3 >= sources.count
  }

  /// Only a condensed text takes up sentences in another order than its source has.
  private static func changesOrder(_ units: [CheckedDocument.Unit]) -> Bool {
    let places = units.filter(\.unit.isAligned).map(\.unit.source)
      .map { $0.map(\.location.bytes.lowerBound) }
    return zip(places, places.dropFirst()).contains { left, right in
      (left.max() ?? 0) > (right.min() ?? 0)
    }
  }

  /// Nor does another text join sentences of which it leaves out one between.
  private static func leavesGaps(_ units: [CheckedDocument.Unit]) -> Bool {
    let places = units.enumerated().flatMap { index, unit in
      unit.unit.source.map { (place: $0.location.bytes.lowerBound, unit: index) }
    }.sorted { $0.place < $1.place }
    let runs = places.indices.count { $0 == 0 || places[$0].unit != places[$0 - 1].unit }
    return runs > Set(places.map(\.unit)).count
  }

  /// The source is far longer than usual.
  private static func isShort(
    _ units: [CheckedDocument.Unit], _ languages: LanguagePair
  ) -> Bool {
    guard languages.source.code == "en", languages.target.code == "zh" else { return false }
    func amount(_ side: KeyPath<TranslationUnit, [Segment]>) -> Double {
      units.flatMap { $0.unit[keyPath: side] }.reduce(0) {
        $0 + Double(LetterCounts($1.text).total)
      }
    }
    let words = amount(\.source)
    return words >= leastWords && words > most * wordsPerCharacter * amount(\.target)
  }

  /// English words for each Chinese character, as in the set `pol` of the benchmarks.
  private static let wordsPerCharacter = 0.62

  /// How many times as long as usual the source of a whole translation may be: novels reach 1.5,
  /// the documents in `Training/` have 1.6 to 2.8.
  private static let most = 1.75

  /// Words of a section that is long enough to tell.
  private static let leastWords = 100.0
}

package import Bitext

extension LocalText {
  /// How many times a text of entries counts when a lexicon is learned: what a dictionary says, it
  /// says once, and it is to be remembered.
  private static let weightOfEntries = 3

  /// Reads words of a dictionary with their translations, each for itself.
  ///
  /// A word means what is said of it as a whole: its characters say nothing, but where the text is
  /// not cut into longer words.
  ///
  /// - Parameters:
  ///   - entries: pairs of phrases.
  ///   - languages: what they are in.
  package init(entries: [(source: String, target: String)], languages: LanguagePair) {
    var phrases = PhraseReader(languages)
    var (source, target) = (Vocabulary(), Vocabulary())
    var text = UnitText(source: UnitSide(), target: UnitSide(), passages: [], lengthRatio: 1)
    for entry in entries {
      let units = phrases.units(entry.source, entry.target)
      if units.source.isEmpty || units.target.isEmpty { continue }
      let place = text.source.count..<text.source.count + 1
      text.source.append(units.source.map { source.id(of: $0) })
      text.target.append(units.target.map { target.id(of: $0) })
      text.passages.append(UnitText.Passage(source: place, target: place))
    }
    text.weight = LocalText.weightOfEntries
    self.source = source
    self.target = target
    self.text = text
  }
}

extension UnitSide {
  /// Adds a phrase, whose length and end tell nothing.
  fileprivate mutating func append(_ units: [Int32]) {
    append(
      units, length: 1,
      end: SegmentEnd(mark: .none, closesQuotation: false, isInsideQuotation: false))
  }
}

package import Bitext
package import Terminology

/// Texts that a lexicon is learned from together, with the units that they share.
package struct TextCollection: Sendable {
  package let languages: LanguagePair
  private(set) var texts: [UnitText] = []
  private(set) var source = Vocabulary()
  private(set) var target = Vocabulary()

  /// What the texts say about terms.
  private(set) var concepts: [TermAnchor] = []

  /// What texts of these languages share whatever they say. It takes milliseconds to make: a copy of
  /// an empty collection has it already.
  let phrases: SeedPhrases

  /// Whether the seed lexicon is known. It is not where the seed lexicon itself is learned.
  let usesSeedLexicon: Bool

  package init(_ languages: LanguagePair, usesSeedLexicon: Bool = true) {
    self.languages = languages
    self.usesSeedLexicon = usesSeedLexicon
    phrases = SeedPhrases(languages)
  }

  /// Adds a text. The numbers of units depend on the order of the texts.
  package mutating func append(_ local: LocalText, _ glossary: TermAnchors = TermAnchors()) {
    concepts += glossary.concepts
    var text = local.text
    text.source = text.source.renumbered(TextCollection.merge(local.source, into: &source))
    text.target = text.target.renumbered(TextCollection.merge(local.target, into: &target))
    texts.append(text)
  }

  /// How many segments the texts have, of both languages.
  package var segmentCount: Int { texts.reduce(0) { $0 + $1.source.count + $1.target.count } }

  private static func merge(_ local: Vocabulary, into vocabulary: inout Vocabulary) -> [Int32] {
    (0..<Int32(local.count)).map { vocabulary.id(of: Array(local[$0])) }
  }
}

package import Bitext

/// The languages of a glossary as files for other tools name them.
package struct ExchangeLanguages: Sendable {
  /// The languages of originals and translations, for formats that hold two.
  package let pair: LanguagePair

  /// What is written for a tag of the glossary: `zh-CN` for `zh`.
  package let tags: [String: String]

  package init(_ pair: LanguagePair, tags: [String: String] = [:]) {
    self.pair = pair
    self.tags = tags
  }

  /// A tag as XML wants it: with hyphens (Phillips & Davis 2009, RFC 5646, section 2.1).
  func written(_ tag: String) -> String {
    tags[tag] ?? Language(tag.replacing("_", with: "-")).exchangeTag
  }
}

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

  /// Reads names such as `zh=zh-CN`.
  ///
  /// - Parameter texts: a tag and a name each.
  /// - Returns: the names by the tags; nil where one of them is none.
  package static func tags(_ texts: [String]) -> [String: String]? {
    var tags: [String: String] = [:]
    for text in texts {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, parts.allSatisfy(isTag) else { return nil }
      tags[parts[0]] = parts[1]
    }
    return tags
  }

  /// As XML Schema wants a language, which is wider than BCP 47.
  private static func isTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.first?.allSatisfy { $0.isASCII && $0.isLetter } ?? false
      && parts.allSatisfy { part in
        1...8 ~= part.utf8.count && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }

  /// A tag as XML wants it: with hyphens (Phillips & Davis 2009, RFC 5646, section 2.1).
  func written(_ tag: String) -> String {
    tags[tag] ?? Language(tag.replacing("_", with: "-")).exchangeTag
  }
}

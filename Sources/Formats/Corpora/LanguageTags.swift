package import Bitext

/// How files name languages.
package struct LanguageTags: Sendable, Equatable {
  private let chosen: [String: String]

  /// - Parameter chosen: tags to write, by the tags of languages: `zh-CN` for `zh`.
  package init(_ chosen: [String: String] = [:]) { self.chosen = chosen }

  /// The tag of the project, unless another was chosen.
  package func plain(_ language: Language) -> String { chosen[language.tag] ?? language.tag }

  /// Whether somebody said how to write a language.
  func isChosen(_ language: Language) -> Bool { chosen[language.tag] != nil }

  /// The tag for other tools, which want to know the script of Chinese, unless another was chosen.
  package func exchange(_ language: Language) -> String {
    chosen[language.tag] ?? language.exchangeTag
  }
}

import Terminology

extension Rule {
  /// A term that the glossary forbids stands in the text.
  ///
  /// Somebody has decided that this word is wrong for the concept and must not be published. It is
  /// looked for in the target language; inside of a longer word or of a longer accepted term it does
  /// not count.
  ///
  /// - Fires: `这家银行明年民营化。`
  /// - Silent: `这家银行明年私有化。`
  static let forbidden = Rule("term/forbidden", level: .error) { document in
    document.misused(.forbidden) { text in "the glossary forbids \(text)" }
  }
}

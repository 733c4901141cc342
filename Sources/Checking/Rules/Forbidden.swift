import Terminology

extension Rule {
  /// A term that the glossary forbids stands in the text.
  ///
  /// Somebody has decided that this word is wrong for the concept and must not be published. It is
  /// looked for in the target language; inside of a longer word or of a longer accepted term it does
  /// not count.
  ///
  /// - Fires: `zh: 核电安全网已经建成。`
  /// - Silent: `zh: 我们持有该公司的股份。`
  static let forbidden = Rule("term/forbidden", level: .error) { document in
    document.misused(.forbidden) { text in "the glossary forbids \(text)" }
  }
}

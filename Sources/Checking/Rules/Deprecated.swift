import Terminology

extension Rule {
  /// A term that the glossary calls deprecated stands in the text.
  ///
  /// It is still understood, but another is preferred: the finding names it.
  ///
  /// - Fires: `资本开支竞赛`
  /// - Silent: `资本支出竞赛`
  static let deprecated = Rule("term/deprecated", level: .warning) { document in
    document.misused(.deprecated) { text in "\(text) is deprecated" }
  }
}

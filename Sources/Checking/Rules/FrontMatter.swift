import Bitext

extension Rule {
  /// The front matter of a file can not be read.
  ///
  /// What stands there is no valid YAML, or a key stands twice: site generators stop at it, and the
  /// names that are not to be translated are not known. Rules (`---`) further down are no front
  /// matter.
  ///
  /// - Fires: `---⏎title: [天气⏎---⏎⏎今天下雨。`
  /// - Silent: `---⏎title: 天气⏎---⏎⏎今天下雨。`
  /// - Silent: `今天下雨。⏎⏎---⏎⏎明天: [天晴`
  static let frontMatter = Rule("document/front-matter", level: .warning) { document in
    document.noticed(.frontMatter)
  }
}

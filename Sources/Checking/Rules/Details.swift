import Bitext

extension Rule {
  /// A `<details>` is never closed.
  ///
  /// A browser folds all that follows away, and where the original ends has to be guessed: the next
  /// heading is taken for its end.
  ///
  /// - Fires: `## 天气⏎⏎今天下雨。⏎⏎<details>⏎⏎It rains.⏎⏎## 明天⏎⏎明天天晴。`
  /// - Silent: `## 天气⏎⏎今天下雨。⏎⏎<details>⏎⏎It rains.⏎⏎</details>⏎⏎## 明天⏎⏎明天天晴。`
  /// - Silent: ``用 `<details>` 折叠。``
  static let details = Rule("document/details", level: .warning) { document in
    document.noticed(.details)
  }
}

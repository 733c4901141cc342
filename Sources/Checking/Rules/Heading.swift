import Bitext

extension Rule {
  /// A heading stands without its original where the other headings of the document have theirs.
  ///
  /// Either the original was forgotten, or the heading was added by the translator; both pair the
  /// text below it wrongly. Documents that have originals for few of their headings are silent, and
  /// so are headings without a Chinese word.
  ///
  /// - Fires: `<!--⏎## Weather⏎-->⏎## 天气⏎⏎<!--⏎It rains.⏎-->⏎下雨了。⏎⏎<!--⏎## Food⏎-->⏎## 饮食⏎⏎<!--⏎We eat.⏎-->⏎我们吃饭。⏎⏎<!--⏎## Sleep⏎-->⏎## 睡觉⏎⏎<!--⏎We sleep.⏎-->⏎我们睡觉。⏎⏎## 结尾⏎⏎<!--⏎The end.⏎-->⏎结束了。`
  /// - Silent: `<!--⏎## Weather⏎-->⏎## 天气⏎⏎<!--⏎It rains.⏎-->⏎下雨了。⏎⏎<!--⏎## End⏎-->⏎## 结尾⏎⏎<!--⏎The end.⏎-->⏎结束了。`
  /// - Silent: `## 天气⏎⏎下雨了。⏎⏎<details>It rains.</details>⏎⏎## 结尾⏎⏎结束了。⏎⏎<details>The end.</details>`
  static let heading = Rule("document/heading", level: .warning, needsSource: true) { document in
    let passages = document.document.sections.flatMap(\.passages)
    let headings = passages.flatMap { $0.target.filter(\.isHeading) }.count
    let lonely = passages.filter(\.source.isEmpty).flatMap { $0.target.filter(\.isHeading) }
    // One in four may lack its original; where more do, the layout has none for headings.
    guard document.kind == .document, lonely.count * 4 <= headings else { return [] }
    return lonely.filter { $0.letters[document.languages.target.script] > 0 }.map { block in
      let shown = block.prose.text
      return document.observation(
        block.file.location(of: block.prose.source(of: 0..<shown.utf8.count)), shown,
        "this heading has no original, but the others have")
    }
  }
}

import Bitext
import Checking
import Segmentation

/// A finding as a part of a page.
struct FindingPage {
  /// So many columns of a line are shown.
  private static let width = 400

  private let finding: Finding
  private let context: ReportContext

  init(_ finding: Finding, _ context: ReportContext) {
    self.finding = finding
    self.context = context
  }

  var node: HTMLNode {
    .element(
      "article", class: finding.level.description,
      [
        .element(
          "p", [],
          [
            .element("span", class: "level", [.text(finding.level.description)]), .text(" "),
            .element("strong", finding.observation.message), .text(" "), rule,
          ]),
        .element("dl", [], line + sentences + advice + others),
      ])
  }

  private var rule: HTMLNode {
    let id = finding.rule
    if context.ruleTexts[id] == nil { return .element("span", class: "quiet", [.text(id)]) }
    return .element("a", [("class", "quiet"), ("href", "#\(fileURI(id))")], [.text(id)])
  }

  /// The line of the file, the match marked.
  private var line: [HTMLNode] {
    let column = finding.excerpt.map { ":\($0.scalars.start)" } ?? ""
    let label = HTMLNode.element("dt", "line \(finding.place.line)\(column)")
    guard let shown else { return [label, .element("dd", "")] }
    let match: [HTMLNode] = shown.match.isEmpty ? [] : [.element("mark", shown.match)]
    let nodes = [.text(shown.before)] + match + [.text(shown.after)]
    return [label, .element("dd", [("dir", "auto")], nodes)]
  }

  private var shown: ClippedLine? {
    guard let excerpt = finding.excerpt, !excerpt.isBlank else { return nil }
    return ClippedLine(excerpt, width: FindingPage.width)
  }

  private var sentences: [HTMLNode] {
    finding.sentences(context.languages, besides: shown?.text ?? "").flatMap { language, text in
      [
        HTMLNode.element("dt", language),
        .element("dd", [("lang", language), ("dir", "auto")], [.text(text)]),
      ]
    }
  }

  private var advice: [HTMLNode] {
    finding.untoldSuggestion.map { [.element("dt", "use"), .element("dd", $0)] } ?? []
  }

  private var others: [HTMLNode] {
    finding.observation.related.flatMap { related in
      [
        HTMLNode.element("dt", "also"),
        .element("dd", "\(related.place.path):\(related.place.line): \(related.text)"),
      ]
    }
  }
}

import Bitext
import Checking

extension ReportFormat {
  /// One page that needs no other file and no network; it runs nothing.
  package static let html = ReportFormat(
    name: "html",
    summary: "one page for editors, without scripts or other files"
  ) { report, context in
    let files = context.findingsByFile(of: report)
    let summary = SummaryText(report: report, context: context)
    let findings = files.enumerated().map { section(number: $0, $1, context) }
    let page = HTMLNode.element(
      "html", [("lang", "en")],
      [
        .head("align check: \(summary.counts)", style: PageStyle.sheet),
        .element(
          "body", [],
          [.element("h1", summary.counts)] + summary.lines.map { .element("p", $0) }
            + contents(files) + findings + meanings(of: files.flatMap(\.findings), context)
            + [.element("p", class: "quiet", [.text("align \(context.version)")])]),
      ])
    return "<!doctype html>\n" + page.markup
  }

  /// A link to each file.
  private static func contents(_ files: [(path: String, findings: [Finding])]) -> [HTMLNode] {
    if files.count < 2 { return [] }
    let links = files.enumerated().map { number, file in
      HTMLNode.element(
        "li", [],
        [
          .element("a", [("href", "#file-\(number + 1)")], [.text(file.path)]),
          .text(" (\(file.findings.count))"),
        ])
    }
    return [.element("ul", [], links)]
  }

  private static func section(
    number: Int, _ file: (path: String, findings: [Finding]), _ context: ReportContext
  ) -> HTMLNode {
    .element(
      "section", [("id", "file-\(number + 1)")],
      [.element("h2", file.path)] + file.findings.map { FindingPage($0, context).node })
  }

  /// What the rules that found something look for.
  private static func meanings(of findings: [Finding], _ context: ReportContext) -> [HTMLNode] {
    let rules = Set(findings.map(\.rule)).sorted().compactMap { id in
      context.ruleTexts[id].map { text in
        HTMLNode.element(
          "details", [("id", id)],
          [
            .element("summary", [], [.element("code", id), .text(" \(text.summary)")]),
            .element("pre", text.help),
          ])
      }
    }
    return rules.isEmpty ? [] : [.element("h2", "Rules")] + rules
  }
}

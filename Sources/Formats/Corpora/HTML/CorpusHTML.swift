import Bitext

extension CorpusFormat {
  /// One page with both languages side by side, for people.
  package static let html = CorpusFormat(
    "html", extension: "html", "a page for people: both sides side by side, no scripts; write-only",
    terms: .marked,
    writer: { HTMLWriter($0[0], $1) })
}

/// Writes a row of the table at a time.
private struct HTMLWriter: UnitWriter {
  /// Below this confidence a unit is marked as doubtful.
  private static let doubt = 0.5
  private static let shown: Set<UnitField> = [
    .section, .confidence, .status, .kind, .file, .line, .document,
  ]

  private(set) var losses = Losses()
  private var sink: ByteSink
  private let tags: (source: String, target: String)

  /// Where the last unit stood.
  private var place = ""

  init(_ sink: ByteSink, _ heading: CorpusHeading) {
    self.sink = sink
    let languages = heading.languages
    tags = (heading.tags.exchange(languages.source), heading.tags.exchange(languages.target))
    losses.add(.properties, heading.properties.count)
    begin("\(tags.source) – \(tags.target)")
  }

  private mutating func begin(_ title: String) {
    let head = HTMLNode.head(title, style: PageStyle.sheet + CorpusPageStyle.sheet)
    sink.append("<!doctype html>\n<html lang=\"en\">")
    sink.append(head.markup)
    sink.append("<body>")
    sink.append(HTMLNode.element("h1", title).markup)
    sink.append("<table>\n<thead>")
    let names = [tags.source, tags.target, "unit"].map { HTMLNode.element("th", $0) }
    sink.append(HTMLNode.element("tr", [], names).markup)
    sink.append("</thead>\n<tbody>\n")
  }

  mutating func write(_ unit: CorpusUnit) throws {
    losses.add(.codes, unit.source.codes.count + unit.target.codes.count)
    losses.add(.properties, unit.properties.count)
    losses.add(
      .fields,
      UnitField.allCases.count { !HTMLWriter.shown.contains($0) && !unit[$0].isEmpty })
    writePlace(of: unit)
    let isDoubtful = unit.confidence.map { $0 < HTMLWriter.doubt } ?? false
    let row = HTMLNode.element(
      "tr", isDoubtful ? [("class", "doubtful")] : [],
      [cell(unit.source, tags.source), cell(unit.target, tags.target), remarks(on: unit)])
    sink.append(row.markup)
    try sink.drainIfFull()
  }

  /// A row for the document and the section, where another one begins.
  private mutating func writePlace(of unit: CorpusUnit) {
    let next = [unit.origin.document, unit.section].filter { !$0.isEmpty }
      .joined(separator: " · ")
    defer { place = next }
    guard next != place, !next.isEmpty else { return }
    sink.append(
      HTMLNode.element(
        "tr", class: "place", [.element("th", [("colspan", "3"), ("dir", "auto")], [.text(next)])]
      ).markup)
  }

  private func cell(_ text: CodedText, _ tag: String) -> HTMLNode {
    .element("td", [("lang", tag), ("dir", "auto")], text.markedNodes)
  }

  private func remarks(on unit: CorpusUnit) -> HTMLNode {
    let place = [unit[.file], unit[.line]].filter { !$0.isEmpty }.joined(separator: ":")
    let remarks = [unit[.confidence], unit.status, unit.kind, place, unit.id]
    let nodes = remarks.filter { !$0.isEmpty }.map { HTMLNode.element("div", $0) }
    return .element("td", class: "quiet", nodes)
  }

  mutating func finish() throws {
    sink.append("</tbody>\n</table>\n</body>\n</html>\n")
    try sink.drainAll()
  }
}

extension CodedText {
  /// The text with its terms marked.
  fileprivate var markedNodes: [HTMLNode] {
    var nodes: [HTMLNode] = []
    var start = 0
    for term in terms {
      nodes.append(.text(text.utf8(start..<term.range.lowerBound)))
      nodes.append(
        .element("mark", [("title", term.concept)], [.text(text.utf8(term.range))]))
      start = term.range.upperBound
    }
    return nodes + [.text(text.utf8(start..<text.utf8.count))]
  }
}

/// How the table looks, beside what all pages have.
private enum CorpusPageStyle {
  static let sheet = """
    body { max-width: 90rem; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; }
    th, td { padding: .3rem .6rem; text-align: start; vertical-align: top;
      overflow-wrap: anywhere; border-bottom: 1px solid var(--line); }
    td { white-space: pre-wrap; }
    th:last-child, td:last-child { width: 12rem; }
    .place th { background: var(--panel); font-weight: 600; }
    .doubtful td { background: var(--panel); border-left: .2rem solid var(--warning); }

    """
}

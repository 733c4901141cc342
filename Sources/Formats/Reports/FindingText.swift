import Bitext
import Checking
import Segmentation

/// A finding as lines that a person reads.
///
/// Lines below the first begin with a bar: a line that begins with `::` is a command to GitHub's
/// runner, even behind spaces, and documents are not to give any.
struct FindingText {
  private static let bar = "  | "

  let finding: Finding
  let context: ReportContext

  /// `path:line:column: level rule: message`; columns are scalars.
  var heading: String {
    let style = context.style
    return style.bold(finding.placeText + ":") + " "
      + style.coloured(finding.level.description, as: finding.level) + " "
      + style.dim(finding.rule.onOneLine + ":") + " " + finding.observation.message.onOneLine
  }

  /// The line, the sentences, what to write instead, and other places.
  var details: [String] {
    let observation = finding.observation
    let others = observation.related.map { related in
      ("also", "\(related.place.shownPath):\(related.place.line): \(related.text)")
    }
    let advice = finding.untoldSuggestion.map { [("use", $0)] } ?? []
    let line = line
    let sentences = finding.sentences(context.languages, besides: line.first ?? "")
    return (line + (sentences + advice + others).flatMap(labelled))
      .map { context.style.dim(FindingText.bar) + $0 }
  }

  private var room: Int { max(20, context.width - FindingText.bar.count) }

  /// The line of the file, with carets under the match.
  private var line: [String] {
    guard let excerpt = finding.excerpt, !excerpt.isBlank else { return [] }
    let line = ClippedLine(excerpt, width: room)
    if line.match.isEmpty { return [line.text] }
    let carets = String(repeating: "^", count: max(1, line.match.displayWidth))
    return [
      line.text,
      String(repeating: " ", count: line.before.displayWidth)
        + context.style.coloured(carets, as: finding.level),
    ]
  }

  /// A text behind its label, in as many lines as it needs.
  private func labelled(_ label: String, _ text: String) -> [String] {
    let label = label.onOneLine + ": "
    let indent = label.displayWidth
    return text.onOneLine.wrapped(to: max(20, room - indent)).enumerated().map { number, line in
      number == 0
        ? context.style.dim(label) + line : String(repeating: " ", count: indent) + line
    }
  }
}

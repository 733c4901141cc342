import AlignKit
import Bitext
import Checking
import Formats
import Segmentation
import Terminology

/// An item of a review as a person is shown it.
struct ReviewPage {
  let item: ReviewItem
  let number: Int
  let total: Int
  let languages: LanguagePair
  let width: Int

  var text: String {
    let parts = [[rule], head, renderings, item.occurrences.flatMap(occurrence)]
    return parts.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  /// The keys that mean something for the item, in as many lines as they need.
  var keys: String {
    let count = min(9, item.renderings.count)
    let prefer = count == 0 ? [] : [count == 1 ? "1 prefer" : "1-\(count) prefer"]
    let terms = count == 0 ? [] : ["f forbid", "d deprecate"]
    let others = ["m merge", "s skip", "u undo", "q quit", "? help"]
    return (["a accept"] + prefer + ["r reject"] + terms + others).reduce(into: [""]) {
      let line = $0.removeLast()
      let longer = line.isEmpty ? $1 : "\(line)  \($1)"
      $0 += longer.count <= width || line.isEmpty ? [longer] : [line, $1]
    }.joined(separator: "\n")
  }

  private var rule: String {
    let name = " \(number) of \(total) · \(title) "
    let line = String(repeating: "─", count: max(2, width - 2 - name.displayWidth))
    return Terminal.styled("──\(name)\(line)", .bold)
  }

  private var title: String {
    switch item.kind {
    case .conflict: "documents disagree with the glossary"
    case .inconsistent: "several terms for one concept"
    case .proposal: "proposed by documents or another term base"
    case .name: "a name, not to be translated"
    case .mined: "found by counting"
    }
  }

  /// The originals, the definition, and how much depends on them.
  private var head: [String] {
    let originals = item.concept.terms(in: languages.source).map(\.text)
    let name = (originals.isEmpty ? [item.id] : originals).joined(separator: " · ")
    let definitions = item.concept.definition.sorted { $0.key < $1.key }.map(\.value)
    let impact =
      "\(item.id)  \(item.places) \(item.places == 1 ? "place" : "places") in "
      + "\(item.documents) \(item.documents == 1 ? "document" : "documents")"
    return wrapped(name).map { Terminal.styled($0, .bold) } + definitions.flatMap(wrapped)
      + wrapped(impact).map { Terminal.styled($0, .dim) }
  }

  private var renderings: [String] {
    let column = item.renderings.map { $0.text.onOneLine.displayWidth }.max() ?? 0
    return item.renderings.enumerated().map { number, rendering in
      let text = rendering.text.onOneLine
      let gap = String(repeating: " ", count: max(0, min(column, 40) - text.displayWidth))
      let count = String(rendering.count)
      let room = String(repeating: " ", count: max(0, 5 - count.count))
      return "  \(number + 1)  \(rendering.isOpen ? Terminal.styled(text, .bold) : text)"
        + "\(gap)\(room)\(count)  " + Terminal.styled(standing(rendering), .dim)
    }
  }

  private func standing(_ rendering: ReviewItem.Rendering) -> String {
    switch rendering.standing {
    case .known(let status): status.rawValue
    case .unknown:
      (["not in the glossary"] + rendering.annotated.map { "stands behind \($0)" })
        .joined(separator: ", ").onOneLine
    }
  }

  /// The place, and a line of each language around the term.
  private func occurrence(_ occurrence: ConceptUses.Occurrence) -> [String] {
    let place = "\(occurrence.place.path):\(occurrence.place.line)".onOneLine
    return [Terminal.styled("  \(place)", .dim)]
      + [occurrence.source, occurrence.target].compactMap(\.self).map(line)
  }

  private func line(_ excerpt: Excerpt) -> String {
    let line = ClippedLine(excerpt, width: max(20, width - 4))
    let match = line.match.isEmpty ? "" : Terminal.styled(line.match, .green)
    return "    \(line.before)\(match)\(line.after)"
  }

  private func wrapped(_ text: String) -> [String] { text.onOneLine.wrapped(to: max(20, width)) }
}

extension ReviewPage {
  private static let meanings = [
    ("a", "accept what documents propose: the first term is preferred, the others may be used"),
    ("1", "prefer this term, also one that is not in the glossary"),
    ("r", "reject: this is no term, it does not come back"),
    ("R", "reject, and say why"),
    ("f", "forbid a term: align check finds it, an error"),
    ("d", "deprecate a term: align check finds it, a warning"),
    ("m", "merge into another concept: type the beginning of its id, Enter takes the first"),
    ("s", "skip: it comes back next time"),
    ("u", "undo, several steps back"),
    ("q", "quit: what is decided is written already"),
  ]

  /// What each key does.
  ///
  /// - Parameter width: columns of the terminal.
  /// - Returns: lines of text.
  static func help(width: Int) -> String {
    meanings.map { key, meaning in
      meaning.wrapped(to: max(20, width - 3)).enumerated()
        .map { ($0 == 0 ? "\(key)  " : "   ") + $1 + "\n" }.joined()
    }.joined()
  }
}

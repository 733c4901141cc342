/// Curly and corner quotation marks whose other half is missing in their section.
struct UnmatchedQuotes {
  private struct Mark {
    let text: Int
    let index: Int
    let opens: Bool

    /// The mark that opens a quotation of its kind.
    let kind: Unicode.Scalar
  }

  private static let kinds: [Unicode.Scalar: (kind: Unicode.Scalar, opens: Bool)] = [
    "“": ("“", true), "”": ("“", false), "「": ("「", true), "」": ("「", false),
    "『": ("『", true), "』": ("『", false),
  ]

  private let texts: [ChineseText]

  init(in texts: [ChineseText]) { self.texts = texts }

  var observations: [Observation] {
    var unmatched: [Mark] = []
    for mark in texts.indices.flatMap(unmatchedMarks) {
      let mate = unmatched.lastIndex {
        $0.opens && !mark.opens && $0.kind == mark.kind
          && texts[$0.text].section == texts[mark.text].section
      }
      guard let mate else {
        unmatched.append(mark)
        continue
      }
      unmatched.remove(at: mate)
    }
    return unmatched.filter { !isOpenedAgain($0) }.map { mark in
      texts[mark.text].observation(
        mark.index..<mark.index + 1, "a quotation mark without its other half")
    }
  }

  /// Each paragraph of a long quotation may open it again, and only the last closes it.
  private func isOpenedAgain(_ mark: Mark) -> Bool {
    let next = mark.text + 1
    return mark.opens && next < texts.count && texts[next].section == texts[mark.text].section
      && texts[next].scalars.first == mark.kind
  }

  /// The marks of a text that have no other half in it.
  private func unmatchedMarks(of number: Int) -> [Mark] {
    var unmatched: [Mark] = []
    for (index, scalar) in texts[number].scalars.enumerated() {
      guard let (kind, opens) = UnmatchedQuotes.kinds[scalar] else { continue }
      if !opens, let open = unmatched.lastIndex(where: { $0.opens && $0.kind == kind }) {
        unmatched.remove(at: open)
      } else {
        unmatched.append(Mark(text: number, index: index, opens: opens, kind: kind))
      }
    }
    return unmatched
  }
}

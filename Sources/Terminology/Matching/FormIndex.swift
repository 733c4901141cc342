import Bitext

/// The forms that may stand in texts of one language.
struct FormIndex: Sendable {
  struct Hit {
    let form: TermForm

    /// UTF-8 offsets.
    let shown: Range<Int>

    /// Whether it is only part of a longer word.
    let isPart: Bool
  }

  private let forms: [TermForm]
  private let trie: FormTrie

  /// By concept: stretches of text in which its terms are not meant.
  private let exceptions: [Int: [[UInt32]]]

  init(_ forms: [TermForm], in glossary: Glossary) {
    self.forms = forms
    trie = FormTrie(forms.map(\.scalars))
    let exceptions = glossary.concepts.enumerated().filter { !$1.matching.notIn.isEmpty }
    self.exceptions = Dictionary(
      uniqueKeysWithValues: exceptions.map { number, concept in
        (number, concept.matching.notIn.map { FoldedText($0).simplified().scalars })
      })
  }

  /// The forms in a text, in order; those of one place have the same range.
  func hits(in text: String, _ words: WordList) -> [Hit] {
    let folded = FoldedText(text).simplified()
    let edges = WordEdges(words)
    var hits: [Hit] = []
    var found: [(form: Int, end: Int)] = []
    folded.scalars.withUnsafeBufferPointer { scalars in
      var start = 0
      while start < scalars.count {
        found.removeAll(keepingCapacity: true)
        trie.forEachForm(in: scalars, at: start) { found.append(($0, $1)) }
        start = take(found, at: start, of: folded, text, edges, &hits) ?? start + 1
      }
    }
    return hits
  }

  /// Takes the longest forms that are meant at a place.
  ///
  /// - Returns: the place behind them; nil where none is meant.
  private func take(
    _ found: [(form: Int, end: Int)], at start: Int, of folded: FoldedText, _ text: String,
    _ edges: borrowing WordEdges, _ hits: inout [Hit]
  ) -> Int? {
    var taken: Int?
    for (number, end) in found.reversed() {
      if let taken, end < taken { break }
      let form = forms[number]
      let range = start..<end
      let shown = folded.shown(range)
      guard LatinEdges.isWhole(folded, range), form.allows(text.utf8(shown)),
        !isExcepted(form, folded, range)
      else { continue }
      let fit = edges.fit(folded, range)
      if fit == .torn { continue }
      hits.append(Hit(form: form, shown: shown, isPart: fit == .part))
      if fit == .whole { taken = end }
    }
    return taken
  }

  private func isExcepted(_ form: TermForm, _ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard let exceptions = exceptions[form.concept] else { return false }
    return exceptions.contains { exception in
      guard exception.count >= range.count else { return false }
      return (0...exception.count - range.count).contains { offset in
        let start = range.lowerBound - offset
        return exception.indices.allSatisfy { text[start + $0] == exception[$0] }
      }
    }
  }
}

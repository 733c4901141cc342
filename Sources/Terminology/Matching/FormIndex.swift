import Bitext

/// The forms that may stand in texts of one language.
struct FormIndex: Sendable {
  struct Hit {
    /// Its number in the index.
    let form: Int

    /// UTF-8 offsets.
    let shown: Range<Int>

    /// Whether it is only part of a longer word.
    let isPart: Bool
  }

  let forms: [TermForm]
  private let trie: FormTrie

  /// By concept: stretches of text in which its terms are not meant.
  private let exceptions: [Int: [[UInt32]]]

  init(_ forms: [TermForm], in glossary: Glossary) {
    self.forms = forms
    trie = FormTrie(forms.map(\.scalars))
    let exceptions = glossary.concepts.enumerated().filter { !$1.matching.notIn.isEmpty }
    self.exceptions = Dictionary(
      uniqueKeysWithValues: exceptions.map { number, concept in
        (number, concept.matching.notIn.map { FoldedText($0).scalars })
      })
  }

  /// The forms in a text, in order; those of one place have the same range.
  func hits(in text: String, _ words: WordList) -> [Hit] {
    let folded = FoldedText(text)
    var edges = WordEdges(words)
    var hits: [Hit] = []
    var found: [Found] = []
    folded.scalars.withUnsafeBufferPointer { scalars in
      var start = trie.place(in: scalars, from: 0)
      while start < scalars.count {
        found.removeAll(keepingCapacity: true)
        trie.forEachForm(in: scalars, at: start) {
          found.append(Found(form: $0, range: start..<$1))
        }
        let end = take(found, in: folded, text, &edges, &hits)
        start = trie.place(in: scalars, from: end ?? start + 1)
      }
    }
    return hits
  }

  /// A form that stands in the folded text.
  private struct Found {
    let form: Int
    let range: Range<Int>
  }

  /// Takes the longest forms that are meant at a place.
  ///
  /// - Returns: the place behind them; nil where none is meant.
  private func take(
    _ found: [Found], in folded: FoldedText, _ text: String, _ edges: inout WordEdges,
    _ hits: inout [Hit]
  ) -> Int? {
    var taken: Int?
    for index in found.indices.reversed() {
      let place = found[index]
      if let taken, place.range.upperBound < taken { break }
      let shown = folded.shown(place.range)
      guard LatinEdges.isWhole(folded, place.range), allows(place.form, text, shown),
        !isExcepted(place.form, folded, place.range)
      else { continue }
      let fit = edges.fit(folded, place.range)
      if fit == .torn { continue }
      hits.append(Hit(form: place.form, shown: shown, isPart: fit == .part))
      if fit == .whole { taken = place.range.upperBound }
    }
    return taken
  }

  private func allows(_ form: Int, _ text: String, _ shown: Range<Int>) -> Bool {
    forms[form].capitals == .any || forms[form].allows(text.utf8(shown))
  }

  private func isExcepted(_ form: Int, _ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard !exceptions.isEmpty, let exceptions = exceptions[forms[form].concept] else {
      return false
    }
    return exceptions.contains { exception in
      guard exception.count >= range.count else { return false }
      return (0...exception.count - range.count).contains { offset in
        let start = range.lowerBound - offset
        return exception.indices.allSatisfy { text[start + $0] == exception[$0] }
      }
    }
  }
}

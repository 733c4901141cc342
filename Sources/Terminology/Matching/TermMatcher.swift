package import Bitext

/// Finds the terms of a glossary in texts: the longest form at each place, from left to right; where
/// it is not meant, the next shorter one.
package struct TermMatcher: Sendable {
  package let glossary: Glossary
  package let languages: LanguagePair
  private let source: FormIndex
  private let target: FormIndex
  private let words: WordList

  /// - Parameters:
  ///   - glossary: the concepts.
  ///   - languages: the languages of the texts.
  ///   - words: words of general language, which tell terms from parts of other words.
  package init(_ glossary: Glossary, _ languages: LanguagePair, words: WordList) {
    self.glossary = glossary
    self.languages = languages
    self.words = words
    let source = TermForm.all(of: glossary, .source, languages.source, words)
    let target = TermForm.all(of: glossary, .target, languages.target, words)
    self.source = FormIndex(source, in: glossary)
    self.target = FormIndex(target + source, in: glossary)
  }

  /// The terms that a block names: in a text of the target language also those of the source
  /// language, in order.
  package func mentions(in block: Block, _ side: Mention.Side) -> [Mention] {
    mentions(in: block.prose, side, block.file)
  }

  /// The terms that a text names.
  ///
  /// - Parameters:
  ///   - prose: the text.
  ///   - side: the language that the text is written in.
  ///   - file: the file that it stands in.
  /// - Returns: the mentions, in order.
  package func mentions(
    in prose: Prose, _ side: Mention.Side, _ file: SourceFile
  ) -> [Mention] {
    let index = side == .source ? source : target
    let hits = index.hits(in: prose.text, words)
    if hits.isEmpty { return [] }
    let verbatim = prose.verbatimRanges
    return zip(hits, prose.places(of: hits.map(\.shown))).map { hit, place in
      let form = index.forms[hit.form]
      return Mention(
        concept: form.concept, side: form.side, term: form.term,
        text: prose.text.utf8(hit.shown), shown: hit.shown, place: file.location(of: place),
        isVerbatim: verbatim.contains { $0.overlaps(hit.shown) }, isPart: hit.isPart)
    }
  }

  /// Whether some text can name a concept by a term at all.
  package func canFind(_ term: Term, of concept: Int, _ side: Mention.Side) -> Bool {
    let index = side == .source ? source : target
    return index.hits(in: term.text, words).contains {
      index.forms[$0.form].concept == concept && index.forms[$0.form].term == term
    }
  }

  /// How often forms stand in a text; for measuring.
  package func count(in text: String, _ side: Mention.Side) -> Int {
    (side == .source ? source : target).hits(in: text, words).count
  }
}

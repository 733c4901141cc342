package import Bitext
package import Terminology

/// Finds the terms of decided concepts in units.
package struct UnitTerms: Sendable {
  package let glossary: Glossary
  private let matcher: TermMatcher

  /// - Parameters:
  ///   - desk: the glossary.
  ///   - languages: those of the units.
  package init(_ desk: GlossaryDesk, _ languages: LanguagePair) {
    glossary = Glossary(concepts: desk.folder.decided)
    matcher = TermMatcher(glossary, languages, words: GeneralWords.list())
  }

  /// The number of the concept with an id or term.
  ///
  /// - Throws: `InputError` with the nearest ids where nobody decided about one.
  package func number(of name: String, on desk: GlossaryDesk) throws -> Int {
    let id = try desk.subject(name).concept.id
    guard let number = glossary.concepts.firstIndex(where: { $0.id == id }) else {
      throw InputError(
        path: desk.folder.path, reason: "'\(name)' is proposed; accept it to filter by it")
    }
    return number
  }

  /// Marks the terms of both texts, but for one whose terms are marked already.
  ///
  /// - Returns: the numbers of the concepts that are named.
  func mark(_ unit: inout CorpusUnit) -> Set<Int> {
    mark(&unit.source, .source).union(mark(&unit.target, .target))
  }

  private func mark(_ text: inout CodedText, _ side: Mention.Side) -> Set<Int> {
    if text.isEmpty { return [] }
    let length = text.text.utf8.count
    let prose = Prose(pieces: [
      .init(kind: .text, shown: text.text, markup: text.text, source: 0..<length)
    ])
    let mentions = matcher.mentions(in: prose, side, SourceFile(path: "", bytes: []))
      .filter { !$0.isPart && !$0.isVerbatim }
    let marked = Set(mentions.map(\.concept))
    if !text.terms.isEmpty { return marked }
    for mention in mentions where mention.shown.lowerBound >= text.terms.last?.range.upperBound ?? 0
    {
      text.terms.append(TermMark(mention.shown, concept: glossary.concepts[mention.concept].id))
    }
    return marked
  }
}

import Bitext
import Checking
package import Terminology

/// What came of an example of a concept.
package struct ExampleResult: Sendable {
  package enum Outcome: Sendable, Equatable {
    case passed

    /// It was to be right, and a rule finds something.
    case found(rule: String, message: String)

    /// It was to be wrong, and no rule finds anything.
    case missed

    /// It is right, but holds no term of the concept: it would be right whatever is decided.
    case idle

    /// It is in neither of the two languages.
    case foreign
  }

  package let concept: Concept
  package let example: Concept.Example
  package let outcome: Outcome

  package var isFailure: Bool {
    switch outcome {
    case .found, .missed: true
    case .passed, .idle, .foreign: false
    }
  }

  package var place: String { "\(concept.path ?? concept.id):\(example.line)" }
}

extension GlossaryDesk {
  /// Holds the examples of concepts against the rules about terms.
  ///
  /// - Parameter ids: the concepts; none for all.
  /// - Returns: a result for each example of a decided concept, in the order of the files.
  /// - Throws: `InputError` for an unknown id.
  package func tested(_ ids: [String]) throws -> [ExampleResult] {
    let concepts = try ids.isEmpty ? folder.decided : ids.map { try subject($0).concept }
    let glossary = assembled.glossary
    let words = GeneralWords.list()
    let swapped = LanguagePair(source: languages.target, target: languages.source)
    // An example is checked as a translation is, whichever language it is in.
    let matchers = [languages, swapped].map { TermMatcher(glossary, $0, words: words) }
    return concepts.flatMap { concept in
      concept.examples.map { example in
        let matcher = matchers.first { $0.languages.target.includes(example.language) }
        return ExampleResult(
          concept: concept, example: example,
          outcome: matcher.map { outcome(example, of: concept, $0) } ?? .foreign)
      }
    }
  }

  private func outcome(
    _ example: Concept.Example, of concept: Concept, _ matcher: TermMatcher
  ) -> ExampleResult.Outcome {
    let document = CheckedDocument(example, matcher)
    let seen = document.seen(of: concept)
    if !example.isRight { return seen == nil ? .missed : .passed }
    if let seen { return .found(rule: seen.rule, message: seen.message) }
    let mentions = document.target.flatMap(\.mentions)
    return mentions.contains { document.concepts[$0.concept].id == concept.id } ? .passed : .idle
  }
}

extension CheckedDocument {
  /// An example as a text by itself.
  fileprivate init(_ example: Concept.Example, _ matcher: TermMatcher) {
    let bytes = Array(example.text.utf8)
    let file = SourceFile(path: "example", bytes: bytes)
    let piece = Prose.Piece(
      kind: .text, shown: example.text, markup: example.text, source: 0..<bytes.count)
    let block = Block(kind: .paragraph, prose: Prose(pieces: [piece]), file: file)
    let section = Section(title: "", passages: [Passage(target: [block])])
    let segment = Segment(
      text: example.text, markup: example.text, location: file.location(of: 0..<bytes.count),
      isHeading: false)
    let unit = TranslationUnit(
      id: "", section: "", source: [], target: [segment], confidence: 1)
    let document = Document(
      name: "example", files: [file], languages: matcher.languages, layout: "single",
      frontMatter: FrontMatter(), sections: [section])
    self.init(
      AlignedDocument(
        document: document, sections: [AlignedDocument.Section(title: "", units: [unit])]),
      // As a row it stands by itself: nobody demands an annotation of it.
      kind: .pair, files: [CheckedFile(file: file, bytes: bytes)], matcher: matcher,
      meanings: GeneralWords.meanings)
  }

  /// What the first rule about terms sees of a concept.
  fileprivate func seen(of concept: Concept) -> (rule: String, message: String)? {
    for rule in Rule.all where rule.id.hasPrefix("term/") && !rule.needsSource {
      if let seen = rule.document(self).first(where: { $0.concept == concept.id }) {
        return (rule.id, seen.message)
      }
    }
    return nil
  }
}

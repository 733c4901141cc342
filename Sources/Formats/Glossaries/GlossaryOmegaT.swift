import Bitext
import Terminology

extension GlossaryFormat {
  /// A list for OmegaT: a term, its translation and a comment between tabs, a pair a line.
  package static let omegat = GlossaryFormat(
    name: "omegat", fileExtension: "txt",
    summary: "a glossary of OmegaT: term, translation and comment between tabs"
  ) { concepts, languages, _ in
    var list = OmegaTList()
    for concept in concepts { list.add(concept, languages) }
    return Written(text: list.text, losses: list.losses.phrases)
  }
}

private struct OmegaTList {
  private(set) var text = ""
  private(set) var losses = GlossaryLosses()

  mutating func add(_ concept: Concept, _ languages: LanguagePair) {
    let definition = [languages.target, languages.source].lazy.compactMap { language in
      concept.definition.keys.sorted().first(where: language.includes)
        .flatMap { concept.definition[$0] }
    }.first
    var written: [ConceptPart: Int] = [:]
    for pair in concept.pairs(in: languages) {
      add(pair, comment: pair.note ?? definition ?? "")
      if pair.note == nil, definition != nil { written[.definitions] = 1 }
      if pair.target == pair.source { written[.names] = 1 }
    }
    let noted =
      concept.acceptedTerms(in: languages.target).isEmpty ? languages.source : languages.target
    written[.notes] = concept.acceptedTerms(in: noted).count { $0.note != nil }
    losses.count(termsOf: concept, outside: languages)
    losses.count(partsOf: concept, without: written)
  }

  private mutating func add(_ pair: TermPair, comment: String) {
    let cells = [flat(pair.source), flat(pair.target), flat(comment)]
    guard cells[0].isFilled, cells[1].isFilled else {
      return losses.count("left out: pairs with an empty side")
    }
    // OmegaT takes such a line for a comment.
    guard cells[0].unicodeScalars.first != "#" else {
      return losses.count("left out: terms that begin with #")
    }
    text += cells.prefix(comment.isEmpty ? 2 : 3).joined(separator: "\t") + "\n"
  }

  /// A text without what ends a cell or a line.
  private mutating func flat(_ text: String) -> String {
    let breaks = Set("\t\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars)
    guard text.unicodeScalars.contains(where: breaks.contains) else { return text }
    losses.count("written with spaces: texts with line breaks or tabs")
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { breaks.contains($0) ? " " : $0 }))
  }
}

import Bitext
package import Terminology

extension GlossaryDesk {
  /// Makes a concept that no document proposes.
  ///
  /// - Parameters:
  ///   - terms: its terms in both languages, of each the preferred one first. Where the letters do
  ///     not tell the languages apart, the first is the original.
  ///   - decision: who decides, and why.
  /// - Returns: what changes.
  /// - Throws: `InputError` where a language has no term, or a concept has one of them already.
  package func add(
    terms: [String], _ decision: Concept.Decision = .init()
  ) throws -> GlossaryChanges {
    let original = languages.scriptsDiffer ? terms.filter { !isTarget($0) } : Array(terms.prefix(1))
    let translation = languages.scriptsDiffer ? terms.filter(isTarget) : Array(terms.dropFirst())
    guard !original.isEmpty, !translation.isEmpty else {
      throw InputError(
        path: folder.path, reason: "a concept needs a term in each language, or is a name")
    }
    return try add(original, translation, decision)
  }

  /// Makes a concept of a name that is never translated.
  ///
  /// - Parameters:
  ///   - name: its forms, the preferred one first.
  ///   - decision: who decides, and why.
  /// - Returns: what changes.
  /// - Throws: `InputError` where a concept has one of the forms already.
  package func add(
    name: [String], _ decision: Concept.Decision = .init()
  ) throws -> GlossaryChanges {
    try add(name, [], decision)
  }

  private func add(
    _ original: [String], _ translation: [String], _ decision: Concept.Decision
  ) throws -> GlossaryChanges {
    let keys = original.map(TermKey.fold).filter { !$0.isEmpty }
    for concept in assembled.glossary.concepts where isTaken(keys, by: concept) {
      throw InputError(
        path: concept.path ?? folder.path,
        reason: "'\(concept.id)' has this term; accept, forbid or merge that concept")
    }
    var concept = Concept(id: try id(keys))
    concept.terms[languages.source.tag] = terms(original)
    if !translation.isEmpty { concept.terms[languages.target.tag] = terms(translation) }
    concept.matching.isName = translation.isEmpty
    return try written(concept, decision)
  }

  private func terms(_ texts: [String]) -> [Term] {
    texts.enumerated().map { Term($1, status: $0 == 0 ? .preferred : .admitted) }
  }

  private func isTaken(_ keys: [String], by concept: Concept) -> Bool {
    let forms = concept.terms(in: languages.source).map { TermKey.fold($0.text) }
    return ([concept.id] + concept.aliases + forms).contains { !$0.isEmpty && keys.contains($0) }
  }

  /// The most specific form, as the name of a file: that with the most words, then letters.
  private func id(_ keys: [String]) throws -> String {
    let longest = keys.max {
      ($0.count { $0 == "-" }, $0.count) < ($1.count { $0 == "-" }, $1.count)
    }
    guard let longest, !longest.isEmpty else {
      throw InputError(path: folder.path, reason: "a concept needs a term with letters or digits")
    }
    let name = Slug.of(longest)
    let taken = Set(
      assembled.glossary.concepts.flatMap { [$0.id] + $0.aliases }.map { $0.lowercased() })
    let numbered = [name] + (2...taken.count + 2).map { "\(name)-\($0)" }
    return numbered.first { !taken.contains($0.lowercased()) } ?? name
  }
}

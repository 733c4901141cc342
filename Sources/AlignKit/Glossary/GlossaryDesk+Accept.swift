import Bitext
import Formats
package import Terminology

extension GlossaryDesk {
  /// Makes a proposed concept a decided one, or a term the one to use.
  ///
  /// - Parameters:
  ///   - name: what the concept is called.
  ///   - term: the term to prefer, which may be one that no document has; nil for the commonest.
  ///   - decision: who decides, and why.
  /// - Returns: what changes. Other terms of the language are admitted; what is deprecated or
  ///   forbidden stays so.
  /// - Throws: `InputError` for an unknown name, where nothing is left to decide, and where the
  ///   concept's file can not be changed.
  package func accept(
    _ name: String, preferring term: String? = nil, _ decision: Concept.Decision = .init()
  ) throws -> GlossaryChanges {
    switch try subject(name) {
    case .proposed(let concept):
      var accepted = concept
      if let term {
        let language = language(of: term, in: concept)
        let others = (concept.terms[language] ?? []).filter { $0.text != term }
        let known = concept.terms[language]?.first { $0.text == term }
        accepted.terms[language] =
          [known?.with(.preferred) ?? Term(term, status: .preferred)] + others
      }
      accepted.terms = accepted.terms.mapValues { terms in
        let first = terms.firstIndex(where: \.status.isAccepted)
        return terms.enumerated().map { number, term in
          term.status.isAccepted ? term.with(number == first ? .preferred : .admitted) : term
        }
      }
      return try written(accepted, decision)
    case .decided(let file):
      var edits = term.map { preferring($0, in: file.concept) } ?? proposedEdits(file.concept)
      guard !edits.isEmpty else {
        throw InputError(path: file.path, reason: "nothing is left to accept")
      }
      if decision != .init() { edits.append(.decision(decision)) }
      return try edited(file, edits)
    }
  }

  /// The changes that make a term the preferred one.
  func preferring(_ text: String, in concept: Concept) -> [ConceptEdit] {
    let language = language(of: text, in: concept)
    let terms = concept.terms[language] ?? []
    if terms.contains(where: { $0.text == text && $0.status == .preferred }) { return [] }
    let demoted = terms.filter { $0.status == .preferred }.map {
      ConceptEdit.status(.admitted, term: $0.text, language: language)
    }
    let isThere = terms.contains { $0.text == text }
    return demoted + [
      isThere
        ? .status(.preferred, term: text, language: language)
        : .term(Term(text, status: .preferred), language: language)
    ]
  }

  private func proposedEdits(_ concept: Concept) -> [ConceptEdit] {
    concept.terms.keys.sorted().flatMap { language -> [ConceptEdit] in
      let terms = concept.terms[language] ?? []
      let isDecided = terms.contains { $0.status == .preferred }
      return terms.filter { $0.status == .proposed }.enumerated().map { number, term in
        .status(
          number == 0 && !isDecided ? .preferred : .admitted, term: term.text, language: language)
      }
    }
  }

  /// A file for a concept that has none.
  func written(_ concept: Concept, _ decision: Concept.Decision) throws -> GlossaryChanges {
    var concept = concept
    if decision != .init() { concept.decision = decision }
    let path = path(of: concept.id)
    let text = Array(ConceptText.text(concept).utf8)
    _ = try ConceptYAML.read(text, path: path)
    var changes = GlossaryChanges()
    changes.add(path, before: nil, after: text)
    return changes
  }

  /// A changed file.
  func edited(
    _ file: GlossaryFolder.ConceptFile, _ edits: [ConceptEdit]
  ) throws -> GlossaryChanges {
    var changes = GlossaryChanges()
    let after = try ConceptEdit.apply(edits, to: file.bytes, path: file.path)
    changes.add(file.path, before: file.bytes, after: after)
    return changes
  }
}

extension Term {
  func with(_ status: Status) -> Term { Term(text, status: status, type: type, note: note) }
}

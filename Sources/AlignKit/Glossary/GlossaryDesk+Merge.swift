import Bitext
import Formats
package import Terminology

extension GlossaryDesk {
  /// Makes two concepts one. The id of the merged one goes on standing for the survivor.
  ///
  /// - Parameters:
  ///   - name: what the concept to be merged is called.
  ///   - survivor: what the concept is called that it becomes part of.
  ///   - decision: who decides, and why.
  /// - Returns: what changes; what the survivor can not take over is named in notices. The merged file is deleted after the survivor is written.
  /// - Throws: `InputError` for an unknown name, where people decided differently about one term, and
  ///   where the survivor's file can not be changed.
  package func merge(
    _ name: String, into survivor: String, _ decision: Concept.Decision = .init()
  ) throws -> GlossaryChanges {
    let merged = try subject(name)
    let kept = try subject(survivor)
    guard merged.concept.id != kept.concept.id else {
      throw InputError(path: folder.path, reason: "'\(name)' and '\(survivor)' are one concept")
    }
    try MergedConcept.check(kept.concept, taking: merged.concept)
    let edits = MergedConcept.edits(of: kept.concept, taking: merged.concept)
    var changes: GlossaryChanges
    switch kept {
    case .proposed(let concept):
      changes = try written(edits.reduce(concept) { $1.changed($0) }, decision)
    case .decided(let file):
      changes = try edited(file, edits + (decision == .init() ? [] : [.decision(decision)]))
    }
    if case .decided(let file) = merged {
      changes.add(file.path, before: file.bytes, after: nil)
      changes.notices = MergedConcept.losses(of: kept.concept, taking: merged.concept, file)
    }
    return changes
  }
}

/// What a concept takes from one that becomes part of it.
private enum MergedConcept {
  static func edits(of kept: Concept, taking merged: Concept) -> [ConceptEdit] {
    var edits: [ConceptEdit] = []
    for alias in [merged.id] + merged.aliases where !kept.aliases.contains(alias) {
      edits.append(.alias(alias))
    }
    for language in merged.terms.keys.sorted() {
      edits += terms(of: kept, taking: merged, language)
    }
    for language in merged.definition.keys.sorted() where kept.definition[language] == nil {
      edits += merged.definition[language].map { [.definition($0, language: language)] } ?? []
    }
    if kept.domain == nil, let domain = merged.domain { edits.append(.domain(domain)) }
    for source in merged.sources where !kept.sources.contains(source) {
      edits.append(.source(source))
    }
    return edits
  }

  /// Of two preferred terms that of the survivor stays so.
  private static func terms(
    of kept: Concept, taking merged: Concept, _ language: String
  ) -> [ConceptEdit] {
    let own = kept.terms[language] ?? []
    let isDecided = own.contains { $0.status == .preferred }
    return (merged.terms[language] ?? []).filter { term in
      !own.contains { $0.text == term.text }
    }.map { term in
      let status = term.status == .preferred && isDecided ? .admitted : term.status
      return .term(term.with(status), language: language)
    }
  }

  /// - Throws: `InputError` where people decided differently about one term.
  static func check(_ kept: Concept, taking merged: Concept) throws {
    for (language, terms) in merged.terms.sorted(by: { $0.key < $1.key }) {
      for term in terms {
        let own = kept.terms[language]?.first { $0.text == term.text }
        guard let own, own.status != term.status,
          !own.status.isAccepted || !term.status.isAccepted
        else { continue }
        throw InputError(
          path: merged.path ?? merged.id, line: term.line,
          reason: "'\(term.text)' is \(term.status.rawValue) here, but \(own.status.rawValue) in "
            + "'\(kept.id)'; decide about it first")
      }
    }
  }

  /// What goes with the file of the merged concept.
  static func losses(
    of kept: Concept, taking merged: Concept, _ file: GlossaryFolder.ConceptFile
  ) -> [InputError] {
    var losses: [String] = []
    if merged.definition.contains(where: { (kept.definition[$0] ?? $1) != $1 }) {
      losses.append("its definition")
    }
    if let domain = merged.domain, domain != kept.domain ?? domain {
      losses.append("its domain '\(domain)'")
    }
    if merged.matching != .init(), merged.matching != kept.matching {
      losses.append("the key 'match'")
    }
    if !merged.examples.isEmpty { losses.append("the key 'examples'") }
    if merged.decision != nil { losses.append("the key 'decided'") }
    losses += file.unknownKeys.map { "the key '\($0)'" }
    if file.bytes.split(whereSeparator: { $0 <= 0x20 }).contains(where: { $0.first == 0x23 }) {
      losses.append("what its comments say")
    }
    return losses.map {
      InputError(path: file.path, reason: "\($0) is not taken over; it goes with the file")
    }
  }
}

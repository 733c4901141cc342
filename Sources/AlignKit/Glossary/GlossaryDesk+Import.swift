import Bitext
package import Formats
import Terminology

extension GlossaryDesk {
  /// Takes over what a table says about terms. What it does not name stays.
  ///
  /// - Parameters:
  ///   - rows: the table. Concepts of which it proposes all terms are left as they are.
  ///   - path: its path, for messages.
  /// - Returns: what changes, field by field in `summary`.
  /// - Throws: `InputError` for an id that can be no file's name, and where a concept's file can not
  ///   be changed; then nothing is to be written.
  package func importing(_ rows: [GlossaryTSV.Row], from path: String) throws -> GlossaryChanges {
    var changes = GlossaryChanges()
    for (id, rows) in Dictionary(grouping: rows, by: \.id).sorted(by: { $0.key < $1.key }) {
      if let file = folder.file(of: id) {
        try take(rows, of: file, from: path, &changes)
      } else if rows.contains(where: { $0.term.status != .proposed }) {
        try take(rows, id, from: path, &changes)
      }
    }
    return changes
  }

  private func take(
    _ rows: [GlossaryTSV.Row], of file: GlossaryFolder.ConceptFile, from path: String,
    _ changes: inout GlossaryChanges
  ) throws {
    var edits: [ConceptEdit] = []
    // Whoever is preferred no more comes first: of a language one is.
    for row in rows.sorted(by: { $0.order < $1.order }) {
      let known = file.concept.terms[row.language]?.first { $0.text == row.term.text }
      if let known, known.type != row.term.type || known.note != row.term.note {
        changes.notices.append(
          InputError(
            path: path, line: row.line,
            reason: "type and note of '\(row.term.text)' are not taken over; edit \(file.path)"))
      }
      if known?.status == row.term.status { continue }
      changes.summary.append(row.summary(from: known?.status))
      edits.append(
        known == nil
          ? .term(row.term, language: row.language)
          : .status(row.term.status, term: row.term.text, language: row.language))
    }
    try check(edits.reduce(file.concept) { $1.changed($0) }, from: path)
    changes.add(try edited(file, edits))
  }

  private func take(
    _ rows: [GlossaryTSV.Row], _ id: String, from path: String, _ changes: inout GlossaryChanges
  ) throws {
    guard id == Slug.of(TermKey.fold(id)) else {
      throw InputError(
        path: path, line: rows.first?.line,
        reason: "the id '\(id)' can be no file's name; write '\(Slug.of(TermKey.fold(id)))'")
    }
    if let problem = folder.problems.first(where: { $0.path == self.path(of: id) }) {
      throw problem
    }
    var concept = assembled.glossary.concepts.first { $0.id == id } ?? Concept(id: id)
    for row in rows {
      let known = concept.terms[row.language]?.first { $0.text == row.term.text }
      if known != row.term { changes.summary.append(row.summary(from: known?.status)) }
      let others = (concept.terms[row.language] ?? []).filter { $0.text != row.term.text }
      concept.terms[row.language] = others + [row.term]
    }
    try check(concept, from: path)
    changes.add(try written(concept, .init()))
  }

  private func check(_ concept: Concept, from path: String) throws {
    for (language, terms) in concept.terms.sorted(by: { $0.key < $1.key }) {
      let preferred = terms.filter { $0.status == .preferred }.map(\.text)
      guard preferred.count > 1 else { continue }
      throw InputError(
        path: path,
        reason: "'\(preferred.joined(separator: "' and '"))' are both preferred in \(language) of "
          + "'\(concept.id)'; prefer one")
    }
  }
}

extension GlossaryTSV.Row {
  fileprivate var order: (Int, Int) { (term.status == .preferred ? 1 : 0, line) }

  fileprivate func summary(from status: Term.Status?) -> String {
    "\(id) \(language) \(term.text): \(status.map { "\($0.rawValue) → " } ?? "")\(term.status.rawValue)"
  }
}

import Bitext
package import Formats
import Terminology

extension GlossaryDesk {
  /// Takes concepts of another term base as proposals, about which nobody has decided: what it says
  /// of the status of terms is a proposal too.
  ///
  /// - Parameter terms: its rows, with the ids of this glossary.
  /// - Returns: what changes of `imported.tsv`, and why rows can not be taken. What people decided
  ///   about already, or rejected, is left out.
  package func proposed(_ terms: TermRows) -> GlossaryImport {
    var draft = ProposalDraft(terms, self)
    for (id, rows) in terms.rowsByID { draft.take(id, rows) }
    draft.finish()
    return draft.outcome
  }
}

/// What has been taken of a term base.
private struct ProposalDraft {
  private(set) var outcome = GlossaryImport()
  private let terms: TermRows
  private let desk: GlossaryDesk

  /// What `imported.tsv` will hold, by the ids.
  private var concepts: [String: Concept]
  private let path: String

  init(_ terms: TermRows, _ desk: GlossaryDesk) {
    self.terms = terms
    self.desk = desk
    path = desk.folder.path + "/" + ImportedFile.name
    concepts = Dictionary(uniqueKeysWithValues: desk.folder.imported.map { ($0.id, $0) })
    // What can not be read is not written over.
    outcome.problems = terms.problems + desk.folder.problems.filter { $0.path == path }
  }

  mutating func take(_ id: String, _ rows: [TermRow]) {
    let known = concepts[id]
    // The term to use stands first: so it is the one that is accepted.
    let ordered = rows.filter { $0.status == .preferred } + rows.filter { $0.status != .preferred }
    let edits = TermRowEdits(known ?? Concept(id: id), ordered.map(\.proposal), path: terms.path)
    outcome.problems += edits.problems
    guard edits.problems.isEmpty, !edits.edits.isEmpty, check(id, rows) else { return }
    guard edits.concept.without(desk.folder.rejected, desk.languages) != nil else { return }
    if known == nil, let decided = desk.folder.file(of: id)?.concept {
      warn(decided, rows)
      if edits.concept.saysNothing(beside: decided) { return }
    }
    var concept = edits.concept
    concept.sources.append("\(terms.path)#\(rows.first?.line ?? 1)")
    outcome.counts.add(edits.counts)
    if known == nil { outcome.counts.newConcepts += 1 }
    concepts[id] = concept
  }

  private mutating func check(_ id: String, _ rows: [TermRow]) -> Bool {
    do {
      try desk.check(id, rows, of: terms)
      return true
    } catch let error as InputError {
      outcome.problems.append(error)
    } catch {
      preconditionFailure("Only input errors are thrown by a check of ids: \(error)")
    }
    return false
  }

  /// Where another term base rules out what people here use.
  private mutating func warn(_ decided: Concept, _ rows: [TermRow]) {
    for row in rows where row.status.map({ !$0.isAccepted }) ?? false {
      let term = decided.terms.values.joined().first { $0.text == row.term }
      guard let term, term.status.isAccepted, let status = row.status else { continue }
      outcome.changes.notices.append(
        InputError(
          path: terms.path, line: row.line,
          reason: "'\(term.text)' is \(status.rawValue) here, but \(term.status.rawValue) in "
            + "'\(decided.id)', where it stays so"))
    }
  }

  mutating func finish() {
    warnOfRest()
    let after = Array(ImportedFile.text(Array(concepts.values)).utf8)
    if outcome.problems.isEmpty, !concepts.isEmpty {
      outcome.changes.add(path, before: desk.folder.importedBytes, after: after)
    }
  }

  /// What the table has no columns for.
  private mutating func warnOfRest() {
    let rest = terms.rest.values
    var matching = 0
    for concept in rest {
      var settings = concept.matching
      settings.isName = false
      matching += settings == .init() ? 0 : 1
    }
    let parts = [
      ("how terms are found", matching),
      ("examples", rest.reduce(0) { $0 + $1.examples.count }),
      ("decisions", rest.count { $0.decision != nil }),
    ]
    for (name, count) in parts where count > 0 {
      outcome.changes.notices.append(
        InputError(path: terms.path, reason: "left out of proposals: \(name) (\(count))"))
    }
  }
}

extension TermRow {
  /// What it proposes: which term is accepted is decided here.
  fileprivate var proposal: TermRow {
    var row = self
    if term != nil, status?.isAccepted ?? true { row.status = .proposed }
    return row
  }
}

extension Concept {
  /// Whether a concept has all of its terms.
  fileprivate func saysNothing(beside other: Concept) -> Bool {
    terms.allSatisfy { tag, terms in
      let known = Set((other.terms[tag] ?? []).map(\.text))
      return terms.allSatisfy { known.contains($0.text) || !$0.status.isAccepted }
    }
  }
}

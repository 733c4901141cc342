import Bitext
package import Formats
package import Terminology

extension GlossaryDesk {
  /// Takes over what a table says of concepts. What no cell names stays as it is.
  ///
  /// - Parameters:
  ///   - table: its rows; a row of an unknown id makes a concept.
  ///   - decision: who decides, and why.
  /// - Returns: what changes, and why rows can not be taken.
  package func imported(_ table: TermRows, _ decision: Concept.Decision) -> GlossaryImport {
    var draft = ImportDraft(table, self, decision)
    for id in draft.ids { draft.take(id) }
    draft.checkIDs()
    return draft.outcome
  }
}

extension GlossaryDesk {
  /// An id becomes the name of a file.
  ///
  /// - Throws: `InputError` for an id that can not, and where rows have no term.
  func check(_ id: String, _ rows: [TermRow], of table: TermRows) throws {
    func fault(_ reason: String) -> InputError {
      InputError(path: table.path, line: rows.first?.line, reason: reason)
    }
    guard Slug.of(id) == id else {
      throw fault("'\(id)' can not be an id; write '\(Slug.of(id).lowercased())'")
    }
    guard rows.contains(where: { $0.term != nil }) else {
      throw fault("there is no concept '\(id)', and its rows have no term to make one of")
    }
  }
}

extension Concept {
  /// Whether another one says of it what no row can change.
  fileprivate func lacks(partsOf other: Concept) -> Bool {
    var matching = other.matching
    matching.isName = self.matching.isName
    let examples = examples.map { [$0.language, $0.text, "\($0.isRight)"] }
    return (other.matching != .init() && matching != self.matching)
      || other.examples.contains { !examples.contains([$0.language, $0.text, "\($0.isRight)"]) }
      || (other.decision != nil && other.decision != decision)
  }
}

/// What has been taken of a table.
private struct ImportDraft {
  /// The ids in the order of their first rows.
  private(set) var ids: [String] = []
  private(set) var outcome = GlossaryImport()
  private let table: TermRows
  private let desk: GlossaryDesk
  private let decision: Concept.Decision
  private var rows: [String: [TermRow]] = [:]

  /// The concepts that change, as they will be.
  private var changed: [String: Concept] = [:]

  init(_ table: TermRows, _ desk: GlossaryDesk, _ decision: Concept.Decision) {
    self.table = table
    self.desk = desk
    self.decision = decision
    outcome.problems = table.problems
    for row in table.rows {
      // A concept that was merged goes on by its earlier ids.
      let id = desk.folder.file(of: row.id)?.concept.id ?? row.id
      if rows[id] == nil { ids.append(id) }
      rows[id, default: []].append(row)
    }
  }

  mutating func take(_ id: String) {
    let rows = rows[id] ?? []
    do {
      if let problem = desk.folder.problems.first(where: { GlossaryDesk.isFile($0.path, of: [id]) })
      {
        throw problem
      }
      if let file = desk.folder.file(of: id) { return try change(file, rows) }
      if desk.assembled.proposals[id] != nil, let concept = desk.assembled.glossary.concept(id) {
        return try write(concept, rows)
      }
      try desk.check(id, rows, of: table)
      try write(table.rest[id] ?? Concept(id: id), rows)
    } catch let error as InputError {
      outcome.problems.append(error)
    } catch {
      preconditionFailure("Only input errors are thrown while concepts change: \(error)")
    }
  }

  private mutating func change(_ file: GlossaryFolder.ConceptFile, _ rows: [TermRow]) throws {
    if let rest = table.rest[file.concept.id], file.concept.lacks(partsOf: rest) {
      outcome.changes.notices.append(
        InputError(
          path: table.path, line: rows.first?.line,
          reason: "how '\(file.concept.id)' is found, its examples and who decided stay as they are"
        ))
    }
    guard let edits = edits(of: file.concept, rows) else { return }
    let all = edits.edits + (decision == .init() ? [] : [.decision(decision)])
    add(try desk.edited(file, all), edits)
  }

  private mutating func write(_ concept: Concept, _ rows: [TermRow]) throws {
    guard let edits = edits(of: concept, rows) else { return }
    add(try desk.written(edits.concept, decision), edits)
    outcome.counts.newConcepts += 1
  }

  /// Nil where rows change nothing or contradict each other.
  private mutating func edits(of concept: Concept, _ rows: [TermRow]) -> TermRowEdits? {
    let edits = TermRowEdits(concept, rows, path: table.path)
    outcome.problems += edits.problems
    return edits.edits.isEmpty || !edits.problems.isEmpty ? nil : edits
  }

  private mutating func add(_ changes: GlossaryChanges, _ edits: TermRowEdits) {
    outcome.changes.add(changes)
    outcome.counts.add(edits.counts)
    var concept = edits.concept
    concept.path = concept.path ?? desk.path(of: concept.id)
    changed[concept.id] = concept
  }

  /// Ids and aliases must stay those of one concept each.
  mutating func checkIDs() {
    let before = desk.folder.decided
    let known = Set(before.map(\.id))
    let after =
      before.map { changed[$0.id] ?? $0 }
      + changed.values.filter { !known.contains($0.id) }
      .sorted { $0.id < $1.id }
    let faults = ConceptIDs.problems(before)
    outcome.problems += ConceptIDs.problems(after).filter { !faults.contains($0) }
  }
}

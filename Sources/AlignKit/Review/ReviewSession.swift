package import Bitext
package import Formats
package import Terminology

/// A person's way through what waits for decisions. What is decided is written at once.
package struct ReviewSession: Sendable {
  /// Whether decisions go to the disk.
  package enum Mode: Sendable {
    case writing
    case dryRun
  }

  /// What one answer did.
  struct Step: Sendable {
    let item: String
    let decisions: [TermDecision]
    let changes: [GlossaryChanges]

    var isSkip: Bool { decisions.allSatisfy { $0.action == .skip } }
    var isEmpty: Bool { changes.allSatisfy(\.changes.isEmpty) }
  }

  private let by: Concept.Decision
  private let mode: Mode
  let uses: TermUses
  let sources: ReviewSources
  private(set) var desk: GlossaryDesk
  private(set) var steps: [Step] = []

  /// The id of the item that is asked about.
  private var asked: String?

  /// What waits, without what was skipped; the first is asked about.
  package private(set) var items: [ReviewItem]

  init(
    _ desk: GlossaryDesk, _ uses: TermUses, _ sources: ReviewSources, by: Concept.Decision,
    _ mode: Mode
  ) {
    self.desk = desk
    self.uses = uses
    self.sources = sources
    self.by = by
    self.mode = mode
    items = desk.reviewItems(uses, sources)
    asked = items.first?.id
  }

  /// Makes decisions, all or none of them.
  ///
  /// - Parameters:
  ///   - decisions: what is decided; at least one.
  ///   - item: the id of the item.
  /// - Returns: what a person should know of.
  /// - Throws: `InputError` where a decision can not be made or written.
  package mutating func decide(
    _ decisions: [TermDecision], on item: String
  ) throws -> [InputError] {
    defer { renew() }
    return try take(decisions, on: item)
  }

  /// Makes the decisions of a table, one after another; one that can not be made stops no other.
  ///
  /// - Parameters:
  ///   - rows: the decisions.
  ///   - path: the path of the table, for messages.
  /// - Returns: what could not be done, and what a person should know of.
  package mutating func decide(
    _ rows: [DecisionsTSV.Row], of path: String
  ) -> (problems: [InputError], notices: [InputError]) {
    var problems: [InputError] = []
    var notices: [InputError] = []
    for row in rows {
      do {
        notices += try take([row.decision], on: row.decision.concept)
      } catch let error as InputError {
        problems.append(InputError(path: path, line: row.line, reason: "\(error)"))
      } catch {
        preconditionFailure("Only input errors are thrown by decisions: \(error)")
      }
    }
    renew()
    return (problems, notices)
  }

  private mutating func take(
    _ decisions: [TermDecision], on item: String
  ) throws -> [InputError] {
    var next = desk
    var changes: [GlossaryChanges] = []
    for decision in decisions {
      let change = try next.changes(decision, by)
      next = try next.with(change)
      changes.append(change)
    }
    try write(GlossaryChanges(joining: changes))
    desk = next
    steps.append(Step(item: item, decisions: decisions, changes: changes))
    return changes.flatMap(\.notices)
  }

  /// Takes the last answer back.
  ///
  /// - Returns: the decisions that do not hold any more; nil where nothing is left to take back.
  /// - Throws: `InputError` where a file was changed since; then nothing is taken back.
  package mutating func undo() throws -> [TermDecision]? {
    guard let step = steps.last else { return nil }
    let back = GlossaryChanges(joining: step.changes).reversed
    defer { renew() }
    try write(back)
    desk = try desk.with(back)
    steps.removeLast()
    asked = step.item
    return step.decisions
  }

  private mutating func write(_ changes: GlossaryChanges) throws {
    if mode == .dryRun { return }
    do {
      try changes.write()
    } catch {
      // Somebody else was here: what is decided next rests on what there is.
      desk = desk.reread
      throw error
    }
  }

  private mutating func renew() {
    let skipped = Set(steps.filter(\.isSkip).map(\.item))
    items = desk.reviewItems(uses, sources).filter { !skipped.contains($0.id) }
    // A person stays with a concept until all is decided about it.
    if let index = items.firstIndex(where: { $0.id == asked }) {
      items.insert(items.remove(at: index), at: 0)
    }
    asked = items.first?.id
  }
}

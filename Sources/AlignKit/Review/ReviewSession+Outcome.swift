package import Terminology

extension ReviewSession {
  /// The decisions that hold, in the order in which they were made.
  package var decisions: [TermDecision] {
    steps.flatMap(\.decisions).filter { $0.action != .skip }
  }

  /// How many items are done with: decided about or skipped.
  package var done: Int { Set(steps.map(\.item)).subtracting(items.map(\.id)).count }

  /// How many items nobody has decided about, with those that were skipped.
  package var left: Int { desk.reviewItems(uses, sources).count }

  /// What all decisions together change, by file.
  package var changes: [GlossaryChange] {
    GlossaryChanges(joining: steps.flatMap(\.changes)).changes.sorted { $0.path < $1.path }
  }

  /// How often each action was taken; not those that held already.
  package var counts: [TermDecision.Action: Int] {
    steps.filter { $0.isSkip || !$0.isEmpty }.flatMap(\.decisions)
      .reduce(into: [:]) { $0[$1.action, default: 0] += 1 }
  }

  /// How many decisions held already.
  package var held: Int { steps.count { !$0.isSkip && $0.isEmpty } }
}

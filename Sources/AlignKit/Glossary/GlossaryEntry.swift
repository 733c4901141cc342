import Bitext
package import Terminology

/// A concept in a list of all, with what documents say of it.
package struct GlossaryEntry: Sendable {
  package enum Status: String, Sendable, CaseIterable {
    /// People decided about it.
    case decided
    /// Documents annotate it.
    case proposed
    /// Found by counting.
    case mined
    /// Documents disagree about it, with people or with each other.
    case conflict
  }

  package let concept: Concept

  /// Nil where no documents were looked at.
  package let counts: ConceptCounts?

  /// What documents annotate otherwise than people decided.
  package let conflicts: [AssembledGlossary.Conflict]

  /// Terms in use that people decided against.
  package let misused: [String]

  /// Terms in use of which nobody has decided which is right; none where there is only one.
  package let rivals: [String]

  init(
    _ concept: Concept, _ counts: ConceptCounts?, _ conflicts: [AssembledGlossary.Conflict],
    _ language: Language
  ) {
    self.concept = concept
    self.counts = counts
    self.conflicts = conflicts
    let used = concept.terms(in: language).filter { counts?.renderings[$0.text] ?? 0 > 0 }
    misused = used.filter { !$0.status.isAccepted }.map(\.text)
    let open = used.filter(\.status.isAccepted)
    let isDecided = !open.contains { $0.status == .proposed }
    rivals = open.count > 1 && !isDecided ? open.map(\.text) : []
  }

  package var isConflicting: Bool { !conflicts.isEmpty || !misused.isEmpty || !rivals.isEmpty }

  package var status: Status { concept.isDecided ? .decided : .proposed }

  /// Whether a concept is of a status; a decided one may be a conflict too.
  package func has(_ status: Status) -> Bool {
    status == .conflict ? isConflicting : status == self.status
  }

  /// Whether a text stands in its id, one of its earlier ids, or one of its terms.
  package func holds(_ text: String) -> Bool {
    let texts = [concept.id] + concept.aliases + concept.terms.values.joined().map(\.text)
    return texts.contains { $0.lowercased().contains(text.lowercased()) }
  }

  /// What needs a person first: conflicts, then what is said often.
  static func precedes(_ left: GlossaryEntry, _ right: GlossaryEntry) -> Bool {
    let (a, b) = (left.isConflicting ? 0 : 1, right.isConflicting ? 0 : 1)
    let (m, n) = (left.counts?.total ?? 0, right.counts?.total ?? 0)
    return (a, n, left.concept.id) < (b, m, right.concept.id)
  }
}

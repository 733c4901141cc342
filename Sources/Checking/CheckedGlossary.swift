package import Bitext
package import Terminology

/// A glossary as the rules about it see it.
package struct CheckedGlossary: Sendable {
  /// Documents that say something else than a decision.
  package struct Conflict: Sendable {
    package let concept: String

    /// What the documents have.
    package let term: String
    package let place: Location

    package init(concept: String, term: String, place: Location) {
      self.concept = concept
      self.term = term
      self.place = place
    }
  }

  package let matcher: TermMatcher

  /// What is wrong in its files.
  package let problems: [InputError]
  package let conflicts: [Conflict]

  package init(_ matcher: TermMatcher, problems: [InputError], conflicts: [Conflict]) {
    self.matcher = matcher
    self.problems = problems
    self.conflicts = conflicts
  }
}

extension Location {
  /// A line of a file of which no more is known.
  package init(path: String, line: Int?) {
    self.init(path: path, line: line ?? 1, column: 1, bytes: 0..<0)
  }
}

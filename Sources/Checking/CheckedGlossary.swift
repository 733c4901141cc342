package import Bitext
package import Terminology

/// A glossary as the rules about it see it.
package struct CheckedGlossary: Sendable {
  /// Documents that say something else than a decision.
  package struct Conflict: Sendable {
    package let concept: String

    /// What the documents have and the glossary has not: a term, or an original.
    package let text: String

    /// What it belongs to.
    package let other: String
    package let place: Location

    package init(concept: String, text: String, other: String, place: Location) {
      self.concept = concept
      self.text = text
      self.other = other
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

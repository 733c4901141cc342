package import Bitext
import Formats

/// What a table of terms makes of a glossary.
package struct GlossaryImport: Sendable {
  /// How much of each there is.
  package struct Counts: Sendable, Equatable {
    package internal(set) var changedTerms = 0
    package internal(set) var addedTerms = 0
    package internal(set) var newConcepts = 0

    /// Definitions, domains and the like.
    package internal(set) var otherFields = 0

    mutating func add(_ other: Counts) {
      changedTerms += other.changedTerms
      addedTerms += other.addedTerms
      newConcepts += other.newConcepts
      otherFields += other.otherFields
    }
  }

  package internal(set) var changes = GlossaryChanges()
  package internal(set) var counts = Counts()

  /// Why rows can not be taken: while there are any, nothing may be written.
  package internal(set) var problems: [InputError] = []
}

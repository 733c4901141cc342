package import Bitext
package import Checking

/// Where documents name a concept.
package struct ConceptUses: Sendable, Equatable {
  /// A translation unit that names it.
  package struct Occurrence: Sendable, Equatable {
    package let place: Location

    /// What each language says, with the term; nil for a side that says nothing.
    package let source: Excerpt?
    package let target: Excerpt?
  }

  /// How often each term of the target language stands in the documents.
  private(set) var counts: [String: Int] = [:]

  /// Of the terms, those that the glossary does not have.
  private(set) var nearForms: Set<String> = []

  /// In how many units it is named, in either language.
  private(set) var places = 0

  /// Names of the documents that name it.
  private(set) var documents: Set<String> = []

  /// The first units with each term; under the empty one those whose target names none.
  private var first: [String: [Occurrence]] = [:]

  /// So many units are kept of each term, and shown of each concept.
  private static let kept = 3

  static let none = ConceptUses()

  mutating func count(document: String) {
    places += 1
    documents.insert(document)
  }

  mutating func count(term: String) { counts[term, default: 0] += 1 }

  mutating func count(nearForm term: String) {
    count(term: term)
    nearForms.insert(term)
  }

  mutating func keep(_ term: String, _ occurrence: @autoclosure () -> Occurrence) {
    guard first[term, default: []].count < ConceptUses.kept else { return }
    first[term, default: []].append(occurrence())
  }

  mutating func add(_ other: ConceptUses) {
    counts.merge(other.counts, uniquingKeysWith: +)
    nearForms.formUnion(other.nearForms)
    places += other.places
    documents.formUnion(other.documents)
    first.merge(other.first) { Array(($0 + $1).prefix(ConceptUses.kept)) }
  }

  /// Units that show as many terms as they can: the first of each, then the second of each.
  ///
  /// - Parameter terms: in the order of their importance.
  /// - Returns: three units at most.
  func occurrences(of terms: [String]) -> [Occurrence] {
    let lists = (terms + [""]).compactMap { first[$0] }
    var shown: [Occurrence] = []
    for rank in 0..<ConceptUses.kept {
      for list in lists where list.indices.contains(rank) {
        if !shown.contains(where: { $0.place == list[rank].place }) { shown.append(list[rank]) }
      }
    }
    return Array(shown.prefix(ConceptUses.kept))
  }
}

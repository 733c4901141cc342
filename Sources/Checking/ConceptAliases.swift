package import Terminology

/// The ids that concepts had before they were merged: what was written down with one of them goes
/// on to mean the concept.
package struct ConceptAliases: Sendable {
  private let ids: [String: String]

  package static let none = ConceptAliases([])

  package init(_ concepts: [Concept]) {
    let pairs = concepts.flatMap { concept in concept.aliases.map { ($0, concept.id) } }
    ids = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The id that a concept has, whichever it is called by.
  package func id(of name: String) -> String { ids[name] ?? name }
}

/// A term base: what people decided, and what documents propose.
public struct Glossary: Sendable, Equatable {
  /// Sorted by id; no two have the same.
  public let concepts: [Concept]

  public init(concepts: [Concept] = []) { self.concepts = concepts.sorted { $0.id < $1.id } }

  /// The concept with an id, or which had it before it was merged into another.
  public func concept(_ id: String) -> Concept? {
    concepts.first { $0.id == id } ?? concepts.first { $0.aliases.contains(id) }
  }
}

package import Bitext
package import Terminology

/// What documents say that can only be judged together.
package struct Evidence: Sendable {
  /// A text that names a concept whose source stands beside it.
  package struct Rendering: Sendable {
    /// The id of the concept.
    package let concept: String

    /// As the text has it.
    package let text: String
    package let place: Location
    package let source: String
    package let target: String
  }

  /// A translation unit, by hash.
  package struct Pair: Sendable {
    package let source: Int
    package let target: Int
    package let place: Location
  }

  package var annotations: [Annotation] = []
  package var renderings: [Rendering] = []
  package var pairs: [Pair] = []

  package init() {}

  package mutating func add(_ other: Evidence) {
    annotations += other.annotations
    renderings += other.renderings
    pairs += other.pairs
  }
}

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

    /// Whether it is a term that the glossary accepts for the concept.
    package let isAccepted: Bool
    package let place: Location
    package let source: String?
    package let target: String?
  }

  /// A translation unit, by the hashes of its texts.
  package struct Pair: Sendable {
    package let source: Int
    package let target: Int
    package let sentence: String
    package let place: Location
  }

  package let glossary: Glossary
  package let languages: LanguagePair

  /// What people decided is no term of a concept, by the id of the concept.
  package var rejected: [String: Set<String>] = [:]
  package var annotations: [Annotation] = []
  package var renderings: [Rendering] = []
  package var pairs: [Pair] = []

  package init(_ glossary: Glossary, _ languages: LanguagePair) {
    self.glossary = glossary
    self.languages = languages
  }

  package init(of document: CheckedDocument) {
    self.init(document.matcher.glossary, document.languages)
    if document.kind == .document { annotations = document.annotations.map(\.annotation) }
    renderings = document.renderings
    pairs = document.pairs
  }

  package mutating func add(_ other: Evidence) {
    annotations += other.annotations
    renderings += other.renderings
    pairs += other.pairs
  }
}

/// A kind of fault that `align check` looks for.
///
/// A rule is a value made in one file of `Rules/` and named in `Rule.all`. The comment above it is
/// its documentation: `align rules` prints it.
public struct Rule: Sendable {
  /// `group/name`, the same for ever.
  public let id: String

  /// The level where no configuration says another.
  public let level: Level

  /// Whether it needs a text in the source language beside that in the target language.
  public let needsSource: Bool

  /// What it sees in one document.
  package let document: @Sendable (CheckedDocument) -> [Observation]

  /// What it sees in the glossary.
  package let glossary: @Sendable (CheckedGlossary) -> [Observation]

  /// What it sees in all documents together.
  package let collection: @Sendable (Evidence) -> [Observation]

  init(
    _ id: String, level: Level, needsSource: Bool = false,
    document: @escaping @Sendable (CheckedDocument) -> [Observation] = { _ in [] },
    collection: @escaping @Sendable (Evidence) -> [Observation] = { _ in [] },
    glossary: @escaping @Sendable (CheckedGlossary) -> [Observation] = { _ in [] }
  ) {
    self.id = id
    self.level = level
    self.needsSource = needsSource
    self.document = document
    self.collection = collection
    self.glossary = glossary
  }

  package static func named(_ id: String) -> Rule? { all.first { $0.id == id } }
}

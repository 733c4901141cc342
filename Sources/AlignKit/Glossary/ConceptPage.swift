package import Bitext
package import Checking
import Terminology

/// All that is known of one concept, with every place that names it.
package struct ConceptPage: Sendable {
  /// A place that names the concept.
  package struct Occurrence: Sendable {
    package let document: String
    package let standing: ConceptUse.Standing

    /// Where the target stands, or the source where there is no target.
    package let place: Location
    package let source: MarkedText?
    package let target: MarkedText?
  }

  package let entry: GlossaryEntry
  package let occurrences: [Occurrence]

  /// What can not be read.
  package let problems: [InputError]

  /// - Parameters:
  ///   - name: what the concept is called.
  ///   - desk: the glossary.
  ///   - documents: where it is looked up; nil to look nowhere.
  ///   - jobs: how many documents are looked at at a time, at least 1.
  ///   - progress: called after each document, from any task.
  /// - Throws: `InputError` with the nearest ids where there is no such concept.
  package init(
    of name: String, on desk: GlossaryDesk, in documents: GlossaryDocuments?, jobs: Int,
    progress: @escaping @Sendable (Progress) -> Void
  ) async throws {
    let concept = try desk.subject(name).concept
    let number = desk.assembled.glossary.concepts.firstIndex { $0.id == concept.id } ?? 0
    let seen = await documents?.map(jobs: jobs, progress: progress) { document in
      (ConceptCounts.all(in: document)[number], document.occurrences(of: number))
    }
    let counts = seen?.sights.map(\.0).reduce(ConceptCounts()) { $0.adding($1) }
    entry = GlossaryEntry(
      concept, counts, desk.assembled.conflicts.filter { $0.concept == concept.id },
      desk.languages.target)
    occurrences = seen?.sights.flatMap(\.1) ?? []
    problems = seen?.errors ?? []
  }
}

extension CheckedDocument {
  /// Where a concept is named, with what stands there.
  fileprivate func occurrences(of concept: Int) -> [ConceptPage.Occurrence] {
    uses.filter { $0.concept == concept }.compactMap { use in
      guard let place = place(of: use) else { return nil }
      return ConceptPage.Occurrence(
        document: document.name, standing: use.standing, place: place,
        source: marked(use.unit, .source, use.source), target: marked(use.unit, .target, use.target)
      )
    }
  }

  /// The mention that a person looks for: in the text that people edit where it stands there.
  private func place(of use: ConceptUse) -> Location? {
    use.target.first?.place ?? units[use.unit].unit.target.first?.location
      ?? use.source.first?.place
  }
}

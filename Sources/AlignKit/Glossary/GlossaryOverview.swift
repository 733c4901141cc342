package import Bitext
import Formats
package import Terminology

/// All that a glossary holds: concepts, and apart from them what was found by counting.
package struct GlossaryOverview: Sendable {
  /// What a person wants to see.
  package struct Filter: Sendable {
    /// Nil for every one.
    package var status: GlossaryEntry.Status?
    package var domain: String?

    /// What stands in an id or a term.
    package var text: String?

    /// Only what no document names.
    package var isUnused = false

    package init() {}
  }

  /// What needs a person first.
  package private(set) var entries: [GlossaryEntry]

  /// The best first.
  package private(set) var mined: [MinedTerm]

  /// What can not be read.
  package private(set) var problems: [InputError]

  /// - Parameters:
  ///   - desk: the glossary.
  ///   - documents: where its terms are counted; nil to count none.
  ///   - jobs: how many documents are looked at at a time, at least 1.
  ///   - progress: called after each document, from any task.
  package init(
    of desk: GlossaryDesk, in documents: GlossaryDocuments?, jobs: Int,
    progress: @escaping @Sendable (Progress) -> Void
  ) async {
    let concepts = desk.assembled.glossary.concepts
    var counts: [ConceptCounts]?
    problems = []
    if let documents {
      let seen = await documents.map(jobs: jobs, progress: progress, ConceptCounts.all)
      problems = seen.errors
      counts = seen.sights.reduce(concepts.map { _ in ConceptCounts() }) { sum, counts in
        zip(sum, counts).map { $0.adding($1) }
      }
    }
    let conflicts = Dictionary(grouping: desk.assembled.conflicts, by: \.concept)
    entries = concepts.enumerated().map { number, concept in
      GlossaryEntry(
        concept, counts?[number], conflicts[concept.id] ?? [], desk.languages.target)
    }.sorted(by: GlossaryEntry.precedes)
    mined = []
    readMined(desk.folder)
  }

  private mutating func readMined(_ folder: GlossaryFolder) {
    do {
      let known = KnownTexts(folder.knownTerms)
      mined = try MinedFile.read(in: folder.path).filter {
        !known.knows($0.english) && !known.knows($0.term)
      }
    } catch let error as InputError {
      problems.append(error)
    } catch {
      preconditionFailure("Only input errors are thrown while a table is read: \(error)")
    }
  }

  /// The overview with what passes a filter. A mined term has no domain and was found in documents.
  package func filtered(_ filter: Filter) -> GlossaryOverview {
    var overview = self
    overview.entries = entries.filter { entry in
      filter.status.map(entry.has) ?? true
        && filter.domain.map { entry.concept.domain == $0 } ?? true
        && filter.text.map(entry.holds) ?? true
        && (!filter.isUnused || entry.counts?.isUnused ?? false)
    }
    let isMined = filter.status.map { $0 == .mined } ?? true
    overview.mined = mined.filter { term in
      isMined && filter.domain == nil && !filter.isUnused
        && filter.text.map { text in
          [term.english, term.term].contains { $0.lowercased().contains(text.lowercased()) }
        } ?? true
    }
    return overview
  }
}

package import Bitext
import Checking
import Formats
package import Terminology

/// A review that can begin, and what could not be read for it.
package struct OpenedReview: Sendable {
  package let session: ReviewSession
  package let problems: [InputError]

  /// What is odd but does no harm.
  package let notices: [InputError]
}

extension Project {
  /// When terms that were found by counting are reviewed.
  package enum MinedReview: Sendable {
    case always
    /// Only where nothing else waits.
    case atLast
  }

  /// Looks for what waits for a decision, and for what documents say about it.
  ///
  /// - Parameters:
  ///   - paths: documents and folders of documents; none where only decisions are to be carried out.
  ///   - mined: when terms that were found by counting are reviewed.
  ///   - by: who decides, and when.
  ///   - mode: whether decisions are written.
  ///   - jobs: how many documents are read at a time, at least 1.
  ///   - progress: called after each document, from any task.
  /// - Returns: the session.
  /// - Throws: `InputError` for wrong settings, a manifest, a lexicon or a list of mined terms that can
  ///   not be read.
  package func review(
    _ paths: [String], mined: MinedReview, by: Concept.Decision, _ mode: ReviewSession.Mode,
    jobs: Int, progress: @escaping @Sendable (Progress) -> Void
  ) async throws -> OpenedReview {
    if let problem = configuration.problem { throw problem }
    let folder = GlossaryFolder(reading: configuration.glossary)
    let desk = GlossaryDesk(
      folder, configuration.languages, mined: try MinedFile.read(in: folder.path))
    let (seeds, errors) = Project.find(paths, configuration)
    func open(_ sources: ReviewSources) async throws -> OpenedReview {
      let found = try await uses(seeds, desk, sources, jobs: jobs, progress)
      return OpenedReview(
        session: ReviewSession(desk, found.uses, sources, by: by, mode),
        problems: folder.problems + errors + found.problems, notices: folder.notices)
    }
    if mined == .always { return try await open(.all) }
    let review = try await open(.documents)
    return review.session.items.isEmpty && !desk.mined.isEmpty ? try await open(.all) : review
  }

  /// Where documents name concepts.
  private func uses(
    _ seeds: [Seed], _ desk: GlossaryDesk, _ sources: ReviewSources, jobs: Int,
    _ progress: @escaping @Sendable (Progress) -> Void
  ) async throws -> (uses: TermUses, problems: [InputError]) {
    if seeds.isEmpty { return (TermUses(), []) }
    let context = try CheckContext(
      desk.reviewGlossary(sources), anchors: desk.folder.anchors(configuration.languages),
      configuration)
    let counter = Counter(seeds.count, progress)
    let results = await seeds.concurrentMap(jobs: jobs) { seed -> Result<TermUses, any Error> in
      defer { counter.finish(seed.name) }
      do {
        return .success(TermUses(of: try await context.document(seed)))
      } catch {
        return .failure(error)
      }
    }
    return try results.reduce(into: (TermUses(), [])) { all, result in
      switch result {
      case .success(let uses): all.uses.add(uses)
      case .failure(let error as InputError): all.problems.append(error)
      case .failure(let error): throw error
      }
    }
  }
}

package import Bitext
package import Checking
import Formats
import Synchronization
import Terminology

/// The documents in which the terms of a glossary are looked up.
package struct GlossaryDocuments: Sendable {
  private let seeds: [Seed]
  private let context: CheckContext

  /// Paths that name no document.
  private let errors: [InputError]

  /// - Parameters:
  ///   - paths: documents and folders.
  ///   - desk: the glossary whose terms are found.
  ///   - configuration: how documents are read and aligned.
  /// - Throws: `InputError` for wrong settings, and for a manifest or lexicon that can not be read.
  package init(
    _ paths: [String], _ desk: GlossaryDesk, _ configuration: Configuration
  ) throws {
    if let problem = configuration.problem { throw problem }
    (seeds, errors) = Project.find(paths, configuration)
    context = try CheckContext(
      desk.assembled.glossary, anchors: desk.folder.anchors(configuration.languages),
      configuration)
  }

  /// Looks at each document.
  ///
  /// - Parameters:
  ///   - jobs: how many are looked at at a time, at least 1.
  ///   - progress: called after each document, from any task.
  ///   - look: takes a document with the terms that stand in it.
  /// - Returns: what was seen in each, in order, and what could not be read.
  package func map<Sight: Sendable>(
    jobs: Int, progress: @escaping @Sendable (Progress) -> Void,
    _ look: @escaping @Sendable (CheckedDocument) -> Sight
  ) async -> (sights: [Sight], errors: [InputError]) {
    let done = Mutex(0)
    let results = await seeds.concurrentMap(jobs: jobs) { seed -> Result<Sight, InputError> in
      defer {
        let count = done.withLock {
          $0 += 1
          return $0
        }
        progress(Progress(stage: .reading, done: count, total: seeds.count, name: seed.name))
      }
      do throws(InputError) {
        return .success(look(try await context.document(seed)))
      } catch {
        return .failure(error)
      }
    }
    let failures = results.compactMap { result -> InputError? in
      if case .failure(let error) = result { return error }
      return nil
    }
    return (results.compactMap { try? $0.get() }, errors + failures)
  }
}

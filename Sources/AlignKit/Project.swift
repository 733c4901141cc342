import Alignment
public import Bitext
import Formats
import Foundation
import Synchronization
import Terminology

/// A folder of documents with its corpus and its glossary.
public struct Project: Sendable {
  /// How a run treats what is there already.
  public enum Mode: Sendable {
    /// Documents that have not changed are left alone.
    case incremental
    /// Every document is aligned anew.
    case anew
    /// Nothing is written.
    case dryRun
  }

  let configuration: Configuration

  public init(_ configuration: Configuration) { self.configuration = configuration }

  /// Aligns documents and writes their corpora and the candidates of the glossary.
  ///
  /// - Parameters:
  ///   - paths: files and folders.
  ///   - mode: how what is there already is treated.
  ///   - jobs: how many documents are aligned at a time, at least 1.
  ///   - progress: called after each document, from any task.
  /// - Returns: what was done, and what could not be done: no error ends a run.
  public func run(
    _ paths: [String], mode: Mode, jobs: Int, progress: @escaping @Sendable (Progress) -> Void
  ) async -> RunReport {
    var report = RunReport()
    if let error = configuration.problem {
      report.errors = [error]
      return report
    }
    let (seeds, errors) = Project.find(paths, configuration)
    report.errors = errors
    do {
      let before = try Manifest.read(in: configuration.corpus)
      let plan = try await Plan(
        seeds, before: before, configuration: configuration, mode: mode, jobs: jobs)
      try await carryOut(plan, mode: mode, jobs: jobs, progress: progress, report: &report)
    } catch let error as InputError {
      report.errors.append(error)
    } catch {
      report.errors.append(InputError(path: configuration.corpus, reason: "\(error)"))
    }
    return report
  }

  /// Reads and aligns a document without writing anything. What is learned from all documents of
  /// the corpus holds for it too, so that it is aligned as a run would align it.
  ///
  /// - Parameters:
  ///   - path: the document.
  ///   - progress: called now and then, from any task.
  /// - Returns: the document with its beads.
  /// - Throws: `InputError` for a file that is not there or can not be read.
  public func align(
    _ path: String, progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) async throws -> AlignedDocument {
    let (aligner, draft) = try await prepare(path, progress)
    return aligner.align(draft)
  }

  /// Aligns a document as `align(_:progress:)` does, and tells why each unit was made.
  ///
  /// - Parameters:
  ///   - path: the document.
  ///   - progress: called now and then, from any task.
  /// - Returns: the document, and an explanation for each of its units; nil for those that faced
  ///   nothing.
  /// - Throws: `InputError` for a file that is not there or can not be read.
  package func explain(
    _ path: String, progress: @escaping @Sendable (Progress) -> Void
  ) async throws -> (document: AlignedDocument, explanations: [UnitExplanation?]) {
    let (aligner, draft) = try await prepare(path, progress)
    let document = aligner.align(draft)
    var words = SurfaceWords(document.document.languages)
    let explanations = zip(document.units, aligner.explanations(draft)).map { unit, explanation in
      explanation.map { UnitExplanation($0, unit, &words) }
    }
    return (document, explanations)
  }

  /// Reads a document and learns from it alone.
  func alone(_ path: String) async throws -> (aligner: Aligner, document: SegmentedDocument) {
    let (seeds, errors) = Project.find([path], configuration)
    if let error = errors.first { throw error }
    let jobs = try await AlignmentJob.reading(seeds, configuration, jobs: 1).map { try $0.get() }
    let aligner = await DocumentAligner(
      learningFrom: jobs, startingFrom: try configuration.learnedLexicon(), configuration, jobs: 1
    ) { _ in }
    guard let job = jobs.first, case .learned(let learned, _) = aligner else {
      throw InputError(path: path, reason: "is no document")
    }
    return (learned, try job.read().document)
  }

  private func prepare(
    _ path: String, _ progress: @escaping @Sendable (Progress) -> Void
  ) async throws -> (DocumentAligner, AlignmentJob.Draft) {
    if let error = configuration.problem { throw error }
    let (seeds, errors) = Project.find([path], configuration)
    if let error = errors.first { throw error }
    guard seeds.count == 1, let seed = seeds.first else {
      throw InputError(path: path, reason: "is a folder; name one document")
    }
    let manifest = try Manifest.read(in: configuration.corpus)
    let jobs = ProcessInfo.processInfo.activeProcessorCount
    let plan = try await Plan(
      [seed], before: manifest, configuration: configuration, mode: .dryRun, jobs: jobs)
    guard let job = plan.readable.first else {
      throw plan.errors.first ?? InputError(path: path, reason: "can not be read")
    }
    return (await plan.aligner(jobs: jobs, progress: progress), try job.read())
  }

  /// The documents that paths name.
  static func find(
    _ paths: [String], _ configuration: Configuration
  ) -> (seeds: [Seed], errors: [InputError]) {
    let isForced = configuration.layout.map { $0 != DocumentFormat.pairedName } ?? false
    return SeedFiles.find(
      paths, languages: configuration.languages, pairing: isForced ? .never : .byName)
  }

  private func carryOut(
    _ plan: Plan, mode: Mode, jobs: Int, progress: @escaping @Sendable (Progress) -> Void,
    report: inout RunReport
  ) async throws {
    report.errors += plan.errors
    if !plan.hasWork {
      report.documents = plan.items.map(\.unchangedReport)
      report.candidates = plan.candidateCount
      return
    }
    let claimed = plan.claimed
    if mode != .dryRun {
      Disk.removeUnfinished(of: plan.outputPaths)
      try claimed.write(in: configuration.corpus)
    }
    let results = await align(plan, mode: mode, jobs: jobs, progress: progress)
    for result in results { result.add(to: &report) }
    var manifest = plan.before
    manifest.version = ToolVersion.current
    manifest.documents = plan.finalEntries(results, claimed: claimed)
    report.removed = plan.outdated(in: manifest)
    let terms = Candidate.harvest(manifest.documents.map { TermEvidence(candidates: $0.terms) })
    report.candidates = terms.count
    report.isPlanned = mode == .dryRun
    if mode != .dryRun { try finish(&manifest, terms, over: plan.before, report: &report) }
  }

  private func align(
    _ plan: Plan, mode: Mode, jobs: Int, progress: @escaping @Sendable (Progress) -> Void
  ) async -> [ItemResult] {
    let aligner = await plan.aligner(jobs: jobs, progress: progress)
    let counter = Mutex(0)
    return await plan.items.concurrentMap(jobs: jobs) { item in
      let result = item.carryOut(aligner, writes: mode != .dryRun)
      let done = counter.withLock {
        $0 += 1
        return $0
      }
      progress(
        Progress(stage: .writing, done: done, total: plan.items.count, name: item.seed.name))
      return result
    }
  }

  /// Deletes what nothing stands for any more, and writes the candidates and the manifest.
  private func finish(
    _ manifest: inout Manifest, _ terms: [Candidate], over before: Manifest,
    report: inout RunReport
  ) throws {
    for path in report.removed { try Disk.remove(path) }
    do {
      manifest.candidates = try CandidatesFile.write(
        terms, over: before.candidates, configuration)
    } catch let error as InputError {
      report.errors.append(error)
    }
    try manifest.write(in: configuration.corpus)
  }
}

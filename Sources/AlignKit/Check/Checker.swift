import Bitext
public import Checking
import Formats
import Synchronization
import Terminology

/// What `align check` found.
public struct CheckResult: Sendable {
  public internal(set) var report: Report

  /// Findings that the baseline knows.
  package internal(set) var known: [Finding] = []

  /// Ids that concepts of the glossary had before they were merged.
  package internal(set) var aliases = ConceptAliases.none
}

extension Project {
  /// Holds documents and bitext files against the rules and the glossary.
  ///
  /// - Parameters:
  ///   - paths: documents, folders, and tables or memories of pairs.
  ///   - baseline: findings that do not count.
  ///   - jobs: how many documents are checked at a time, at least 1.
  ///   - progress: called after each document, from any task.
  /// - Returns: what was found; what could not be read stands in the report.
  package func check(
    _ paths: [String], baseline: Baseline, jobs: Int,
    progress: @escaping @Sendable (Progress) -> Void
  ) async -> CheckResult {
    var check = CheckRun(configuration)
    do {
      if let problem = configuration.problem { throw problem }
      try await check.run(CheckPaths(paths, configuration), jobs: jobs, progress)
    } catch let error as InputError {
      check.report.errors.append(error)
    } catch {
      preconditionFailure("Only input errors are thrown while files are checked: \(error)")
    }
    return check.result(baseline)
  }
}

/// One run of all rules.
struct CheckRun {
  let configuration: Configuration
  private let folder: GlossaryFolder
  var findings: [Finding] = []
  var suppressions: [UsedSuppressions] = []
  private(set) var aliases = ConceptAliases.none
  var report = Report()

  /// So many rows of a bitext file make one task.
  private static let rows = 256

  init(_ configuration: Configuration) {
    self.configuration = configuration
    folder = GlossaryFolder(reading: configuration.glossary)
    report.failsAt = configuration.check.failsAt
  }

  mutating func run(
    _ paths: CheckPaths, jobs: Int, _ progress: @escaping @Sendable (Progress) -> Void
  ) async throws {
    report.errors += paths.errors
    let candidates = await Proposals.candidates(
      paths.seeds, besides: folder.candidates, configuration, jobs: jobs)
    let assembled = AssembledGlossary(
      decided: folder.decided, candidates: candidates, rejected: folder.rejected,
      languages: configuration.languages)
    let context = try CheckContext(
      assembled.glossary, anchors: folder.anchors(configuration.languages), configuration)
    aliases = context.aliases
    var evidence = context.noEvidence
    for rejected in folder.rejected {
      evidence.rejected[rejected.key, default: []].insert(rejected.term)
    }
    await check(paths.seeds, context, jobs: jobs, progress, &evidence)
    for path in paths.bitexts { await check(path, context, jobs: jobs, &evidence) }
    conclude(evidence, CheckedGlossary(context.matcher, folder, assembled.conflicts))
  }

  private mutating func check(
    _ seeds: [Seed], _ context: CheckContext, jobs: Int,
    _ progress: @escaping @Sendable (Progress) -> Void, _ evidence: inout Evidence
  ) async {
    let done = Mutex(0)
    let checks = await seeds.concurrentMap(jobs: jobs) { seed in
      let check = await context.check(seed)
      let count = done.withLock {
        $0 += 1
        return $0
      }
      progress(Progress(stage: .checking, done: count, total: seeds.count, name: seed.name))
      return check
    }
    for check in checks {
      report.files += check.errors.isEmpty ? 1 : 0
      report.oneSidedFiles += check.isOneSided ? 1 : 0
      take(check, &evidence)
    }
  }

  /// Checks the rows of a table or memory.
  private mutating func check(
    _ path: String, _ context: CheckContext, jobs: Int, _ evidence: inout Evidence
  ) async {
    do {
      var file = try BitextRows(path: path, languages: configuration.languages)
      report.files += 1
      while case let rows = try file.next(atMost: CheckRun.rows * jobs), !rows.isEmpty {
        let parts = stride(from: 0, to: rows.count, by: CheckRun.rows).map { start in
          rows[start..<min(start + CheckRun.rows, rows.count)]
        }
        for checks in await parts.concurrentMap(jobs: jobs, { $0.map(context.check) }) {
          for check in checks { take(check, &evidence) }
        }
      }
    } catch let error as InputError {
      report.errors.append(error)
    } catch {
      preconditionFailure("Only input errors are thrown while a table is read: \(error)")
    }
  }

  private mutating func take(_ check: FileCheck, _ evidence: inout Evidence) {
    report.errors += check.errors
    report.pairs += check.pairs
    report.suppressed += check.suppressed
    findings += check.findings
    suppressions += check.suppressions
    evidence.add(check.evidence)
  }
}

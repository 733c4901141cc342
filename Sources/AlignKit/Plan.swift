import Alignment
import Bitext
import Formats
import Terminology

/// What a run has to do, found out before anything is written.
struct Plan {
  let items: [Item]

  /// The documents of this run that can be read.
  let readable: [AlignmentJob]

  /// What a lexicon is learned from: the documents of this run and those that stay as they are,
  /// sorted by name.
  let lessons: [AlignmentJob]

  /// What was learned before.
  let lexicon: LearnedLexicon?
  let before: Manifest
  let errors: [InputError]

  /// Entries that stay as they are: of documents that this run was not asked for and that are
  /// still there, and of those that could not be looked at.
  private let kept: [Manifest.Entry]
  private let configuration: Configuration
  private let candidatesAreIntact: Bool

  init(
    _ seeds: [Seed], before: Manifest, configuration: Configuration, mode: Project.Mode, jobs: Int
  ) async throws {
    lexicon = try configuration.learnedLexicon()
    self.before = before
    self.configuration = configuration
    let seeds = Plan.named(seeds, before: before, in: configuration.corpus)
    let readings = await AlignmentJob.reading(seeds, configuration, jobs: jobs)
    readable = readings.compactMap { try? $0.get() }
    let others = Plan.entries(of: before, besides: readable, configuration).map {
      Seed($0, in: configuration.corpus)
    }
    let kept = await AlignmentJob.reading(
      configuration.isFrozen ? [] : others, configuration, jobs: jobs)
    lessons = (readable + kept.compactMap { try? $0.get() })
      .sorted { $0.seed.name < $1.seed.name }
    let settings = try Settings.digest(
      configuration, configuration.isFrozen ? [] : lessons, readable.first?.decided ?? [])
    let drafts = await readable.concurrentMap(jobs: jobs) { job in
      Result<Item, InputError> { try Item(job, settings: settings, before: before, mode: mode) }
    }
    items = drafts.compactMap { try? $0.get() }
    errors = readings.compactMap(\.failure) + drafts.compactMap(\.failure)
    self.kept = Plan.entries(of: before, besides: items.map(\.job), configuration)
    candidatesAreIntact = CandidatesFile.isIntact(before.candidates, configuration)
  }

  /// The entries of documents that are still there, besides some.
  private static func entries(
    of manifest: Manifest, besides jobs: [AlignmentJob], _ configuration: Configuration
  ) -> [Manifest.Entry] {
    let names = Set(jobs.map(\.seed.name))
    let locations = Set(jobs.flatMap { $0.inputs.map(\.location) })
    return manifest.documents.filter { entry in
      !names.contains(entry.name)
        && entry.inputs.allSatisfy { input in
          !locations.contains(input.location)
            && !Disk.isGone("\(configuration.corpus)/\(input.location ?? input.path)")
        }
    }
  }

  /// A document given as a file keeps the name that it has in the manifest; no document takes the
  /// name of another that is still there.
  private static func named(_ seeds: [Seed], before: Manifest, in corpus: String) -> [Seed] {
    let locations = seeds.map { seed in seed.paths.all.map { RelativePath.from(corpus, to: $0) } }
    let names = Dictionary(
      before.documents.map { ($0.inputs.map { $0.location ?? "" }, $0.name) },
      uniquingKeysWith: { first, _ in first })
    let known = zip(seeds, locations).map { seed, locations in
      seed.origin == .file ? names[locations].map(seed.named) ?? seed : seed
    }
    let own = Set(locations.joined())
    let others = before.documents.filter { entry in
      !entry.inputs.contains { own.contains($0.location ?? "") }
        && entry.inputs.allSatisfy { !Disk.isGone("\(corpus)/\($0.location ?? $0.path)") }
    }
    return SeedNames.unique(known, besides: Set(others.map { $0.name.lowercased() }))
  }

  /// An aligner for the documents of this run.
  func aligner(
    jobs: Int, progress: @escaping @Sendable (Progress) -> Void
  ) async -> DocumentAligner {
    if configuration.isFrozen, let lexicon {
      return .fixed(lexicon, TextCollection(configuration.languages), configuration.mode)
    }
    return await DocumentAligner(
      learningFrom: lessons, startingFrom: lexicon, configuration, jobs: jobs,
      progress: progress)
  }

  /// Whether anything differs from what the last run left.
  var hasWork: Bool {
    let isKnown = items.count + kept.count == before.documents.count
    return !candidatesAreIntact || !isKnown || items.contains { !$0.isUnchanged }
  }

  var candidateCount: Int { CandidatesFile.count(configuration) }

  /// Every file that this run may write.
  var outputPaths: [String] {
    let names = (before.documents + items.map(\.entry)).flatMap(\.outputs).map(\.path)
    return (names + ["manifest.json"]).map { "\(configuration.corpus)/\($0)" }
      + [CandidatesFile.path(configuration)]
  }

  /// The manifest before the first file is written: it names every file that will be the tool's,
  /// so that a run that is killed leaves no file without an owner.
  var claimed: Manifest {
    var manifest = before
    let claims = items.filter { !$0.isUnchanged && $0.foreignFiles.isEmpty }.map { item in
      item.claim(replacing: before[item.seed.name])
    }
    let names = Set(claims.map(\.name))
    manifest.documents = (before.documents.filter { !names.contains($0.name) } + claims)
      .sorted { $0.name < $1.name }
    manifest.candidates?.sha256 = nil
    return manifest
  }

  /// The entries after the run. A document that failed keeps what it claimed: some of its files
  /// may be written.
  func finalEntries(_ results: [ItemResult], claimed: Manifest) -> [Manifest.Entry] {
    let entries = results.compactMap { $0.entry ?? claimed[$0.name] }
    return (entries + kept).sorted { $0.name < $1.name }
  }

  /// Files of the tool that nothing stands for any more. One that a person changed is kept.
  func outdated(in manifest: Manifest) -> [String] {
    let current = Set(manifest.documents.flatMap(\.outputs).map(\.path))
    return before.documents.flatMap(\.outputs).filter { !current.contains($0.path) }
      .filter { file in
        guard let bytes = try? Disk.read("\(configuration.corpus)/\(file.path)") else {
          return false
        }
        return file.sha256 == nil || file.sha256 == Digest.of(bytes)
      }.map { "\(configuration.corpus)/\($0.path)" }
  }
}

/// What a document's alignment depends on beside its text.
enum Settings {
  /// A digest of the settings, of all that the lexicon is learned from, and of the decided terms.
  static func digest(
    _ configuration: Configuration, _ lessons: [AlignmentJob], _ decided: [TermAnchor]
  ) throws -> String {
    let settings = [
      ToolVersion.current, configuration.languages.source.tag,
      configuration.languages.target.tag, configuration.formats.joined(separator: ","),
      configuration.layout ?? "", "\(configuration.isFrozen)", configuration.mode.rawValue,
      try configuration.lexicon.map { Digest.of(try Disk.read($0)) } ?? "",
    ]
    let files = lessons.flatMap { [$0.seed.name] + $0.inputs.map { $0.sha256 ?? "" } }
    let terms = decided.flatMap { [$0.key] + $0.source + $0.target }
    return Digest.of((settings + files + terms).joined(separator: "\n"))
  }
}

extension Result where Failure == InputError {
  var failure: InputError? {
    if case .failure(let error) = self { error } else { nil }
  }

  init(_ body: () throws -> Success) {
    do {
      self = .success(try body())
    } catch let error as InputError {
      self = .failure(error)
    } catch {
      preconditionFailure("Only input errors are thrown while a document is read: \(error)")
    }
  }
}

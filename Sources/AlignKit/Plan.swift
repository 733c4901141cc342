import Bitext
import Formats
import Terminology

/// What a run has to do, found out before anything is written.
struct Plan {
  let items: [Item]
  let before: Manifest
  let errors: [InputError]

  /// Entries of documents that this run was not asked for and that are still there.
  private let others: [Manifest.Entry]
  private let configuration: Configuration
  private let candidatesAreIntact: Bool

  init(
    _ seeds: [Seed], before: Manifest, configuration: Configuration, mode: Project.Mode, jobs: Int
  ) async {
    self.before = before
    self.configuration = configuration
    let named = seeds.map { $0.renamed(by: before, in: configuration.corpus) }
    let settings = Settings.digest(configuration)
    let drafts = await named.concurrentMap(jobs: jobs) { seed in
      Result<Item, InputError> {
        try Item(seed, settings: settings, before: before, configuration: configuration, mode: mode)
      }
    }
    items = drafts.compactMap { try? $0.get() }
    errors = drafts.compactMap { if case .failure(let error) = $0 { error } else { nil } }
    let names = Set(named.map(\.name))
    others = before.documents.filter { entry in
      !names.contains(entry.name)
        && entry.inputs.allSatisfy {
          Disk.exists("\(configuration.corpus)/\($0.location ?? $0.path)")
        }
    }
    candidatesAreIntact = CandidatesFile.isIntact(before.candidates, configuration)
  }

  /// Whether anything differs from what the last run left.
  var hasWork: Bool {
    let isKnown = items.count + others.count + failedNames.count == before.documents.count
    return !candidatesAreIntact || !isKnown || items.contains { !$0.isUnchanged }
  }

  /// Documents that could not be read now but were once: their files stay.
  private var failedNames: Set<String> {
    let paths = Set(errors.map(\.path))
    return Set(
      before.documents.filter { entry in entry.inputs.contains { paths.contains($0.path) } }
        .map(\.name)
    ).subtracting(items.map(\.seed.name)).subtracting(others.map(\.name))
  }

  var candidateCount: Int { CandidatesFile.count(configuration) }

  /// The manifest before the first file is written: it names every file that will be the tool's,
  /// so that a run that is killed leaves no file without an owner.
  var claimed: Manifest {
    var manifest = before
    for item in items where !item.isUnchanged && item.foreignFiles.isEmpty {
      var entry = item.entry
      let old = before[entry.name]?.outputs.map(\.path) ?? []
      let paths = entry.outputs.map(\.path)
      entry.outputs = (paths + old.filter { !paths.contains($0) })
        .map { Manifest.File(path: $0) }
      entry.settings = ""
      manifest.documents.removeAll { $0.name == entry.name }
      manifest.documents.append(entry)
    }
    manifest.documents.sort { $0.name < $1.name }
    return manifest
  }

  /// The entries after the run; a document that failed keeps the entry it had.
  func finalEntries(_ results: [ItemResult]) -> [Manifest.Entry] {
    let done = results.compactMap(\.entry)
    let failed = failedNames.union(results.filter { $0.entry == nil }.map(\.name))
    let kept = before.documents.filter { failed.contains($0.name) }
    return (done + others + kept).sorted { $0.name < $1.name }
  }

  /// Files of the tool that nothing stands for any more. One that a person changed is kept.
  func outdated(in manifest: Manifest) -> [String] {
    let current = Set(manifest.documents.flatMap(\.outputs).map(\.path))
    return before.documents.flatMap(\.outputs).filter { !current.contains($0.path) }
      .filter { file in
        let path = "\(configuration.corpus)/\(file.path)"
        guard let bytes = try? Disk.read(path) else { return false }
        return file.sha256 == nil || file.sha256 == Digest.of(bytes)
      }.map { "\(configuration.corpus)/\($0.path)" }
  }

  /// What documents outside of this run say about terms.
  func otherEvidence(_ configuration: Configuration) -> [ItemResult.Evidence] {
    others.compactMap { entry in
      let paths = entry.inputs.map { "\(configuration.corpus)/\($0.location ?? $0.path)" }
      guard let first = paths.first, let last = paths.last else { return nil }
      let seed = Seed(
        name: entry.name,
        paths: paths.count == 1 ? .bilingual(first) : .paired(source: first, target: last))
      let document = try? AlignmentJob(seed, configuration).read()
      return document.map { .init(document: entry.name, terms: TermEvidence(of: $0)) }
    }
  }
}

extension Seed {
  /// A document keeps the name that an earlier run gave it, also when it is given by another path.
  fileprivate func renamed(by manifest: Manifest, in corpus: String) -> Seed {
    let locations = paths.all.map { RelativePath.from(corpus, to: $0) }
    let entry = manifest.documents.first { $0.inputs.map(\.location) == locations }
    return entry.map { Seed(name: $0.name, paths: paths) } ?? self
  }
}

/// What a document's alignment depends on beside its text.
enum Settings {
  static func digest(_ configuration: Configuration) -> String {
    Digest.of(
      [
        ToolVersion.current, configuration.languages.source.tag,
        configuration.languages.target.tag, configuration.formats.joined(separator: ","),
        configuration.layout ?? "",
      ].joined(separator: "\n"))
  }
}

extension Result where Failure == InputError {
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

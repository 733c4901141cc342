import Bitext
import Terminology

/// One document of a run: what is on the disk, and what has to be done.
struct Item {

  let job: AlignmentJob

  /// The entry that the manifest will hold, with the digests of the outputs that are there.
  let entry: Manifest.Entry
  let isUnchanged: Bool

  var seed: Seed { job.seed }

  /// Files that stand where an output belongs and are not the tool's.
  let foreignFiles: Set<String>

  /// - Throws: `InputError` where a person changed an output.
  init(
    _ job: AlignmentJob, settings: String, before: Manifest, mode: Project.Mode
  ) throws {
    self.job = job
    let (configuration, inputs, name) = (job.configuration, job.inputs, job.seed.name)
    let outputs = configuration.corpusNames(name).map { Manifest.File(path: $0) }
    let earlier = before[name]
    let digests = try outputs.map { output in
      try Item.digest(
        of: "\(configuration.corpus)/\(output.path)",
        known: earlier?.outputs.first { $0.path == output.path })
    }
    entry = Manifest.Entry(
      name: name, layout: earlier?.layout ?? "", settings: settings, inputs: inputs,
      outputs: zip(outputs, digests).map { Manifest.File(path: $0.path, sha256: $1) },
      counts: earlier?.counts ?? DocumentCounts(), terms: earlier?.terms ?? [])
    isUnchanged =
      mode != .anew && earlier?.inputs == inputs && earlier?.settings == settings
      && earlier?.outputs.map(\.sha256) == digests && !digests.contains(nil)
    let owned = Set(earlier?.outputs.map(\.path) ?? [])
    foreignFiles = Set(
      zip(outputs, digests).filter { $1 != nil && !owned.contains($0.path) }.map(\.0.path))
  }

  /// The digest of an output that is there; nil where there is none.
  private static func digest(of path: String, known: Manifest.File?) throws -> String? {
    guard Disk.isTaken(path) else { return nil }
    let digest = Digest.of(try Disk.read(path))
    if let sha256 = known?.sha256, sha256 != digest {
      throw InputError(
        path: path, reason: "was changed since align wrote it; move it away or delete it")
    }
    return digest
  }

  /// The entry before any of the files is written: whatever stands in their place is the tool's.
  func claim(replacing earlier: Manifest.Entry?) -> Manifest.Entry {
    var claim = entry
    let paths = entry.outputs.map(\.path)
    let others = earlier?.outputs.map(\.path).filter { !paths.contains($0) } ?? []
    claim.outputs = (paths + others).map { Manifest.File(path: $0) }
    claim.settings = ""
    return claim
  }

  var unchangedReport: RunReport.DocumentReport {
    RunReport.DocumentReport(
      name: entry.name, layout: entry.layout, counts: entry.counts, state: .unchanged)
  }

  /// Aligns the document and writes its files, unless nothing has changed.
  func carryOut(_ aligner: DocumentAligner, writes: Bool) -> ItemResult {
    do {
      if isUnchanged {
        return ItemResult(name: seed.name, document: unchangedReport, entry: entry)
      }
      let draft = try job.read()
      let aligned = aligner.align(draft)
      try Ledger.check(aligned)
      return try written(aligned, draft.terms, writes: writes)
    } catch let error as InputError {
      return ItemResult(name: seed.name, errors: [error])
    } catch {
      return ItemResult(
        name: seed.name,
        errors: [InputError(path: seed.paths.all[0], reason: "\(error)")])
    }
  }

  private func written(
    _ aligned: AlignedDocument, _ terms: TermEvidence, writes: Bool
  ) throws -> ItemResult {
    let corpora = try CorpusFiles(of: aligned, job.configuration)
    try corpora.checkThatNothingIsInTheWay(foreignFiles)
    if writes { try corpora.write() }
    var entry = entry
    entry.layout = aligned.document.layout
    entry.counts = DocumentCounts(aligned, terms)
    entry.terms = terms.candidates
    entry.outputs = corpora.entries
    return ItemResult(
      name: seed.name,
      document: RunReport.DocumentReport(
        name: seed.name, layout: entry.layout, counts: entry.counts,
        state: writes ? .written : .planned),
      entry: entry, notices: aligned.document.notices.map(\.error) + corpora.notices)
  }
}

/// What became of one document.
struct ItemResult: Sendable {
  let name: String
  var document: RunReport.DocumentReport?
  var entry: Manifest.Entry?
  var errors: [InputError] = []
  var notices: [InputError] = []

  func add(to report: inout RunReport) {
    if let document { report.documents.append(document) }
    report.errors += errors
    report.notices += notices
  }
}

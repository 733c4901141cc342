import Bitext
import Formats
import Terminology

/// Reads one document and splits it into sentences.
struct AlignmentJob: Sendable {
  let seed: Seed
  let configuration: Configuration

  /// What the files held when the run began; empty where nobody minds whether they change.
  var inputs: [Manifest.File] = []

  /// The decided concepts of the glossary.
  var decided: [TermAnchor] = []

  struct Draft {
    let document: SegmentedDocument
    let decided: [TermAnchor]

    /// Read from the document each time: not all who read a document ask for them.
    var terms: TermEvidence { TermEvidence(of: document.document) }

    /// What the aligner may rely on.
    var anchors: TermAnchors { TermAnchors(terms, besides: decided) }
  }

  /// Looks at what the files of documents hold.
  ///
  /// - Returns: for each document a job, or why its files can not be read.
  static func reading(
    _ seeds: [Seed], _ configuration: Configuration, jobs: Int
  ) async -> [Result<AlignmentJob, InputError>] {
    let decided = GlossaryFolder(reading: configuration.glossary).anchors(configuration.languages)
    return await seeds.concurrentMap(jobs: jobs) { seed in
      Result {
        let inputs = try seed.paths.all.map { path in
          Manifest.File(
            path: path, location: RelativePath.from(configuration.corpus, to: path),
            sha256: Digest.of(try Disk.read(path)))
        }
        return AlignmentJob(
          seed: seed, configuration: configuration, inputs: inputs, decided: decided)
      }
    }
  }

  /// - Throws: `InputError` for files that can not be read or have changed since the run began.
  func read() throws -> Draft { try read(seed.paths.all.map(file)) }

  /// Reads a document whose files are at hand: one, or the source's and the target's.
  func read(_ files: [DocumentInput.File]) throws -> Draft {
    Draft(document: SegmentedDocument(try parsed(files)), decided: decided)
  }

  /// What a document whose files are at hand says about terms.
  func terms(in files: [DocumentInput.File]) throws -> TermEvidence {
    TermEvidence(of: try parsed(files))
  }

  private func parsed(_ files: [DocumentInput.File]) throws -> Document {
    let content: DocumentInput.Content =
      files.count == 2 ? .paired(source: files[0], target: files[1]) : .bilingual(files[0])
    if configuration.layout == DocumentFormat.pairedName, seed.paths.all.count == 1 {
      throw InputError(
        path: seed.paths.all[0], reason: "is one file; the layout 'paired' needs two")
    }
    return try Document(
      reading: DocumentInput(name: seed.name, content: content),
      languages: configuration.languages,
      layout: configuration.layout)
  }

  private func file(_ path: String) throws -> DocumentInput.File {
    let bytes = try Disk.read(path)
    if let known = inputs.first(where: { $0.path == path })?.sha256, known != Digest.of(bytes) {
      throw InputError(path: path, reason: "was changed while it was read; run align again")
    }
    return DocumentInput.File(path: path, bytes: bytes)
  }
}

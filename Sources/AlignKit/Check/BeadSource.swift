import Alignment
import Bitext
import Formats

/// Where the beads of checked documents come from: the corpus folder, where it was made from what the
/// files hold; else the aligner, for each document by itself. So what is said of a document does not
/// depend on which others are checked with it.
struct BeadSource: Sendable {
  /// What the manifest knows of documents, by where their files lie.
  private let entries: [[String]: Manifest.Entry]
  private let configuration: Configuration
  private let lexicon: LearnedLexicon?

  /// The empty collection, which takes milliseconds to make.
  private let collection: TextCollection

  /// - Throws: `InputError` for a manifest or lexicon that can not be read.
  init(_ configuration: Configuration) throws {
    self.configuration = configuration
    entries = Dictionary(
      try Manifest.read(in: configuration.corpus).documents.map { entry in
        (entry.inputs.map { $0.location ?? "" }, entry)
      }, uniquingKeysWith: { first, _ in first })
    lexicon = try configuration.learnedLexicon()
    collection = TextCollection(configuration.languages)
  }

  /// A document with its beads.
  ///
  /// - Parameters:
  ///   - draft: the document, split into sentences.
  ///   - seed: where it lies.
  ///   - files: its files as they lie on the disk.
  /// - Returns: the document, aligned.
  func aligned(
    _ draft: AlignmentJob.Draft, _ seed: Seed, _ files: [DocumentInput.File]
  ) async -> AlignedDocument {
    if !draft.document.sections.flatMap(\.passages).contains(where: \.isTwoSided) {
      return draft.document.aligned([], naming: .none)
    }
    let locations = files.map { RelativePath.from(configuration.corpus, to: $0.path) }
    if let entry = entries[locations],
      let beads = CorpusBeads(entry, of: files.map(\.digested), in: configuration.corpus)?
        .beads(of: draft.document)
    {
      return draft.document.aligned(beads, naming: .none)
    }
    return await alone(draft)
  }

  private func alone(_ draft: AlignmentJob.Draft) async -> AlignedDocument {
    let aligner: DocumentAligner
    if configuration.isFrozen, let lexicon {
      aligner = .fixed(lexicon, collection, configuration.mode)
    } else {
      aligner = await DocumentAligner(
        learningFrom: draft, startingFrom: lexicon, collection, configuration.mode)
    }
    return aligner.align(draft)
  }
}

extension DocumentInput.File {
  fileprivate var digested: Manifest.File {
    Manifest.File(path: path, sha256: Digest.of(bytes))
  }
}

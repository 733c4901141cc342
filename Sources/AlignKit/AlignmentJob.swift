import Bitext
import Formats
import Terminology

/// Reads one document and aligns it.
struct AlignmentJob {
  let seed: Seed
  let configuration: Configuration

  init(_ seed: Seed, _ configuration: Configuration) {
    self.seed = seed
    self.configuration = configuration
  }

  struct Result {
    let aligned: AlignedDocument
    let terms: TermEvidence
  }

  /// - Throws: `InputError` for files that can not be read.
  func run() throws -> Result {
    let document = try read()
    let terms = TermEvidence(of: document)
    let aligned = AlignedDocument(aligning: document, glossary: Glossary(terms))
    try Ledger.check(aligned)
    return Result(aligned: aligned, terms: terms)
  }

  func read() throws -> Document {
    func file(_ path: String) throws -> DocumentInput.File {
      DocumentInput.File(path: path, bytes: try Disk.read(path))
    }
    let content: DocumentInput.Content =
      switch seed.paths {
      case .bilingual(let path): .bilingual(try file(path))
      case .paired(let source, let target):
        .paired(source: try file(source), target: try file(target))
      }
    if configuration.layout == DocumentFormat.pairedName, seed.paths.all.count == 1 {
      throw InputError(
        path: seed.paths.all[0], reason: "is one file; the layout 'paired' needs two")
    }
    return try Document(
      reading: DocumentInput(name: seed.name, content: content),
      languages: configuration.languages,
      layout: configuration.layout)
  }
}

import Bitext
import Checking
import Formats
import Terminology

/// What documents are checked against.
struct CheckContext: Sendable {
  let configuration: Configuration
  let matcher: TermMatcher
  let beads: BeadSource
  let aliases: ConceptAliases
  let anchors: [TermAnchor]

  /// - Parameters:
  ///   - glossary: whose terms are found.
  ///   - anchors: the decided concepts, as the aligner sees them.
  ///   - configuration: how documents are read and aligned.
  /// - Throws: `InputError` for a manifest or lexicon that can not be read.
  init(_ glossary: Glossary, anchors: [TermAnchor], _ configuration: Configuration) throws {
    self.configuration = configuration
    self.anchors = anchors
    matcher = TermMatcher(glossary, configuration.languages, words: GeneralWords.list())
    beads = try BeadSource(configuration)
    aliases = ConceptAliases(glossary.concepts)
  }

  var settings: RuleSettings { configuration.check.rules }

  /// Reads, aligns and checks a document.
  func check(_ seed: Seed) async -> FileCheck {
    do {
      return FileCheck(try await document(seed), settings, aliases)
    } catch {
      return FileCheck(failing: error, noEvidence)
    }
  }

  /// Reads and aligns a document, and finds the terms that stand in it.
  ///
  /// - Parameter seed: where it lies.
  /// - Returns: the document as rules see it.
  /// - Throws: `InputError` for files that can not be read.
  func document(_ seed: Seed) async throws(InputError) -> CheckedDocument {
    do {
      let files = try seed.paths.all.map {
        DocumentInput.File(path: $0, bytes: try Disk.read($0))
      }
      let draft = try AlignmentJob(seed: seed, configuration: configuration, decided: anchors)
        .read(files)
      let aligned = await beads.aligned(draft, seed, files)
      return CheckedDocument(
        aligned, kind: .document, files: try files.map(CheckedFile.init(reading:)),
        matcher: matcher, meanings: GeneralWords.meanings)
    } catch let error as InputError {
      throw error
    } catch {
      preconditionFailure("Only input errors are thrown while a document is read: \(error)")
    }
  }

  /// Checks a row of a bitext file.
  func check(_ row: BitextRow) -> FileCheck {
    let files = row.document.document.files.map { CheckedFile(file: $0, bytes: row.bytes) }
    let document = CheckedDocument(
      row.document, kind: .pair, files: files, matcher: matcher, meanings: GeneralWords.meanings)
    return FileCheck(document, settings, aliases)
  }

  var noEvidence: Evidence { Evidence(matcher.glossary, configuration.languages) }
}

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

  var settings: RuleSettings { configuration.check.rules }

  /// Reads, aligns and checks a document.
  func check(_ seed: Seed) async -> FileCheck {
    do {
      let files = try seed.paths.all.map {
        DocumentInput.File(path: $0, bytes: try Disk.read($0))
      }
      let draft = try AlignmentJob(seed: seed, configuration: configuration, decided: anchors)
        .read(files)
      let aligned = await beads.aligned(draft, seed, files)
      let document = CheckedDocument(
        aligned, kind: .document, files: try files.map(CheckedFile.init(reading:)),
        matcher: matcher, meanings: GeneralWords.meanings)
      return FileCheck(document, settings, aliases)
    } catch let error as InputError {
      return FileCheck(failing: error, noEvidence)
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

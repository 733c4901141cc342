package import Bitext
import Formats
package import Terminology

/// The folder of a term base as it lies on the disk: `terms/*.yml`, `candidates.tsv`, `imported.tsv`
/// and `rejected.tsv`. A file that can not be read is a problem and takes down no other.
package struct GlossaryFolder: Sendable {
  /// A concept with the bytes that it was read from.
  package struct ConceptFile: Sendable {
    package let path: String
    package let concept: Concept
    package let bytes: [UInt8]

    /// Keys at its top that nobody knows.
    let unknownKeys: [String]
  }

  package let path: String

  /// In the order of their names.
  package internal(set) var files: [ConceptFile]
  package let candidates: [Candidate]
  package internal(set) var rejected: [RejectedTerm]

  /// What `rejected.tsv` holds; nil where it is not there.
  var rejectedBytes: [UInt8]?

  /// Concepts of other term bases about which nobody has decided.
  var imported: [Concept]

  /// What `imported.tsv` holds; nil where it is not there.
  var importedBytes: [UInt8]?

  /// Why files are left out.
  private let unreadable: [InputError]

  /// What is odd but does no harm.
  package let notices: [InputError]

  /// Reads what is there; a folder that is not there is an empty one.
  package init(reading path: String) {
    var draft = Draft(folder: path)
    draft.readConcepts()
    let candidates = draft.read("candidates.tsv", CandidatesTSV.read)
    let rejected = draft.read("rejected.tsv") { ($0, try RejectedTSV.read($0, path: $1)) }
    let imported = draft.read(ImportedFile.name) { ($0, try ImportedFile.read($0, path: $1)) }
    self.path = path
    self.imported = imported?.1 ?? []
    importedBytes = imported?.0
    self.candidates = candidates ?? []
    self.rejected = rejected?.1 ?? []
    rejectedBytes = rejected?.0
    files = draft.files
    notices = draft.notices
    unreadable = draft.problems
  }

  /// Why files, or what they say, are left out.
  package var problems: [InputError] {
    unreadable + ConceptIDs.problems(files.map(\.concept))
  }

  /// The concepts that people decided about; of those with one id, the first.
  package var decided: [Concept] {
    var seen: Set<String> = []
    return files.map(\.concept).filter { seen.insert($0.id).inserted }
  }

  /// The decided concepts as the aligner sees them.
  func anchors(_ languages: LanguagePair) -> [TermAnchor] {
    decided.compactMap { TermAnchor($0, languages) }
  }

  /// What people decided together with what documents propose.
  package func assembled(_ languages: LanguagePair) -> AssembledGlossary {
    AssembledGlossary(
      decided: decided, candidates: candidates, rejected: rejected, languages: languages)
  }

  /// As `assembled`, with the concepts of other term bases beside what documents propose.
  func assembledWithImported(_ languages: LanguagePair) -> AssembledGlossary {
    AssembledGlossary(
      decided: decided, candidates: candidates, imported: imported, rejected: rejected,
      languages: languages)
  }

  /// The file of a concept with an id, or which had it before it was merged.
  package func file(of id: String) -> ConceptFile? {
    files.first { $0.concept.id == id } ?? files.first { $0.concept.aliases.contains(id) }
  }

  package static func isConcept(_ name: String) -> Bool {
    !name.hasPrefix(".") && (name.hasSuffix(".yml") || name.hasSuffix(".yaml"))
  }
}

/// What has been read of a folder.
private struct Draft {
  let folder: String
  var files: [GlossaryFolder.ConceptFile] = []
  var notices: [InputError] = []
  var problems: [InputError] = []

  mutating func readConcepts() {
    let terms = folder + "/terms"
    guard Disk.exists(terms) else { return }
    attempt {
      for name in try Disk.names(in: terms) where GlossaryFolder.isConcept(name) {
        $0.readConcept(terms + "/" + name)
      }
    }
  }

  private mutating func readConcept(_ path: String) {
    attempt {
      let bytes = try Disk.read(path)
      let reading = try ConceptYAML.read(bytes, path: path)
      $0.files.append(
        GlossaryFolder.ConceptFile(
          path: path, concept: reading.concept, bytes: bytes, unknownKeys: reading.unknownKeys))
      $0.notices += reading.notices
    }
  }

  /// Reads a table; nil where there is none, or where it can not be read.
  mutating func read<Value>(
    _ name: String, _ parse: ([UInt8], String) throws -> Value
  ) -> Value? {
    let path = folder + "/" + name
    guard Disk.exists(path) else { return nil }
    return attempt { _ in try parse(try Disk.read(path), path) }
  }

  @discardableResult
  private mutating func attempt<Value>(_ body: (inout Draft) throws -> Value) -> Value? {
    do {
      return try body(&self)
    } catch let error as InputError {
      problems.append(error)
    } catch {
      problems.append(InputError(path: folder, reason: "\(error)"))
    }
    return nil
  }
}

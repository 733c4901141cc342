import Bitext
import Formats

extension GlossaryFolder {
  /// The folder as it is when changes are written.
  ///
  /// - Throws: `InputError` where a change makes a file that can not be read; a desk makes none.
  func with(_ changes: GlossaryChanges) throws -> GlossaryFolder {
    var folder = self
    for change in changes.changes {
      if change.path == path + "/rejected.tsv" {
        folder.rejectedBytes = change.after
        folder.rejected = try change.after.map { try RejectedTSV.read($0, path: change.path) } ?? []
      } else if change.path == path + "/" + ImportedFile.name {
        folder.importedBytes = change.after
        folder.imported =
          try change.after.map { try ImportedFile.read($0, path: change.path) } ?? []
      } else {
        try folder.replace(change)
      }
    }
    return folder
  }

  private mutating func replace(_ change: GlossaryChange) throws {
    files.removeAll { $0.path == change.path }
    guard let bytes = change.after else { return }
    let reading = try ConceptYAML.read(bytes, path: change.path)
    files.append(
      ConceptFile(
        path: change.path, concept: reading.concept, bytes: bytes,
        unknownKeys: reading.unknownKeys))
    files.sort { $0.path < $1.path }
  }
}

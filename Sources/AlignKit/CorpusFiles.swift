import Bitext
import Formats

/// The files of one document in all formats, as text.
struct CorpusFiles {
  private let files: [(path: String, text: String)]

  /// The entries of the files for the manifest.
  let entries: [Manifest.File]

  /// What a format could not hold.
  let notices: [InputError]

  init(of document: AlignedDocument, _ configuration: Configuration) {
    let formats = configuration.formats.compactMap(CorpusFormat.named)
    let names = formats.map { "\(document.document.name).\($0.name)" }
    let written = formats.map { $0.write(document) }
    files = zip(names, written).map { ("\(configuration.corpus)/\($0)", $1.text) }
    entries = zip(names, written).map { Manifest.File(path: $0, sha256: Digest.of($1.text)) }
    notices = zip(files, written).flatMap { file, written in
      written.losses.map { InputError(path: file.path, reason: $0) }
    }
  }

  /// - Throws: `InputError` where one of some files of others would have to be overwritten.
  func checkThatNothingIsInTheWay(_ foreign: Set<String>) throws {
    for (file, entry) in zip(files, entries) where foreign.contains(entry.path) {
      if Disk.holds(file.text, at: file.path) { continue }
      throw InputError(
        path: file.path, reason: "is in the way and was not written by align; move it away")
    }
  }

  /// Writes the files that are not there yet or differ.
  func write() throws {
    for (path, text) in files where !Disk.holds(text, at: path) { try Disk.write(text, to: path) }
  }
}

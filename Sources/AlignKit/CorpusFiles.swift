import Bitext
import Formats

/// The files of one document in all formats, as bytes.
struct CorpusFiles {
  private let files: [(path: String, bytes: [UInt8])]

  /// The entries of the files for the manifest.
  let entries: [Manifest.File]

  /// What a format could not hold.
  let notices: [InputError]

  /// - Throws: what a writer throws.
  init(of document: AlignedDocument, _ configuration: Configuration) throws {
    var files: [(path: String, bytes: [UInt8])] = []
    var notices: [InputError] = []
    let units = document.corpusUnits
    let name = document.document.name
    for format in configuration.corpusFormats {
      let path = "\(name).\(format.fileExtension)"
      let written = try format.bytes(of: units, CorpusHeading(configuration.languages))
      files.append((path, written.files[0]))
      // That a memory of plain texts has no codes is no news.
      notices += written.losses.sentences(of: [.characters]).map {
        InputError(path: "\(configuration.corpus)/\(path)", reason: $0)
      }
    }
    entries = files.map { Manifest.File(path: $0.path, sha256: Digest.of($0.bytes)) }
    self.files = files.map { ("\(configuration.corpus)/\($0.path)", $0.bytes) }
    self.notices = notices
  }

  /// - Throws: `InputError` where one of some files of others would have to be overwritten.
  func checkThatNothingIsInTheWay(_ foreign: Set<String>) throws {
    for (file, entry) in zip(files, entries) where foreign.contains(entry.path) {
      if Disk.holds(file.bytes, at: file.path) { continue }
      throw InputError(
        path: file.path, reason: "is in the way and was not written by align; move it away")
    }
  }

  /// Writes the files that are not there yet or differ.
  func write() throws {
    for (path, bytes) in files where !Disk.holds(bytes, at: path) {
      try Disk.write(bytes, to: path)
    }
  }
}

extension Configuration {
  /// The formats that corpora are written in.
  var corpusFormats: [CorpusFormat] { formats.compactMap(CorpusFormat.named) }

  /// The files of a document's corpus, in the order of the formats.
  func corpusNames(_ document: String) -> [String] {
    corpusFormats.map { "\(document).\($0.fileExtension)" }
  }
}

import Bitext

/// Units of one document that follow each other: a `file` element of XLIFF.
struct DocumentRun {
  let document: String

  /// The file that the first unit comes from.
  let file: String

  init(from unit: CorpusUnit) {
    document = unit.origin.document
    file = unit.origin.file
  }

  /// Whether a unit belongs to it. A document may have been made of several files.
  func holds(_ unit: CorpusUnit) -> Bool {
    let origin = unit.origin
    guard origin.document == document, origin.file.isEmpty == file.isEmpty else { return false }
    return !document.isEmpty || origin.file == file
  }
}

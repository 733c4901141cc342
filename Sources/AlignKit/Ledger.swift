import Bitext

/// Holds the output against the input: nothing may be lost and nothing said twice.
enum Ledger {
  /// - Throws: `InputError` where a sentence is missing from the units or stands there twice: a
  ///   fault of the tool, of which the document is the witness.
  static func check(_ aligned: AlignedDocument) throws {
    let passages = aligned.document.sections.flatMap(\.passages)
    let path = aligned.document.files.last?.path ?? ""
    for (blocks, segments) in [
      (passages.flatMap(\.source), aligned.units.flatMap(\.source)),
      (passages.flatMap(\.target), aligned.units.flatMap(\.target)),
    ] {
      let ordered = segments.sorted {
        ($0.location.path, $0.location.bytes.lowerBound)
          < ($1.location.path, $1.location.bytes.lowerBound)
      }
      let text = ordered.map(\.text).joined().withoutSpaces
      let expected = blocks.sorted {
        ($0.file.path, $0.start) < ($1.file.path, $1.start)
      }.map(\.prose.text).joined().withoutSpaces
      guard text == expected else {
        throw InputError(
          path: path,
          reason: "the output does not hold each sentence once; this is a fault of align itself")
      }
    }
  }
}

extension Block {
  fileprivate var start: Int {
    prose.pieces.first { !$0.shown.isEmpty }?.source.lowerBound ?? 0
  }
}

extension String {
  fileprivate var withoutSpaces: [UInt8] {
    var bytes: [UInt8] = []
    for scalar in unicodeScalars where !scalar.properties.isWhitespace {
      bytes += UTF8.encode(scalar).map(Array.init) ?? []
    }
    return bytes
  }
}

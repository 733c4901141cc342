package import Bitext

/// A file of beads whose form is found out from its content: InterText's XML, or one of the forms
/// of `BeadsText`.
package enum BeadsFile {
  /// Whether the start of a file looks like an alignment.
  package static func isOne(_ path: String) -> Bool {
    guard var pieces = try? BytePieces(path: path), let piece = try? pieces.next() else {
      return false
    }
    if piece.beginLikeXML { return String(decoding: piece, as: UTF8.self).contains("<linkGrp") }
    let line = String(decoding: piece.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    return (try? BeadsText.read(line, path: path)) != nil && !line.isEmpty
  }

  /// - Parameters:
  ///   - bytes: the file as it lies on disk.
  ///   - path: its path, for messages.
  /// - Returns: the beads in the order of the file; empty ones are left out.
  /// - Throws: `InputError` for what is in none of the forms.
  package static func read(_ bytes: [UInt8], path: String) throws -> [BeadIndices] {
    if bytes.beginLikeXML { return try InterTextXML.read(bytes, path: path) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InputError(path: path, reason: "is not valid UTF-8")
    }
    return try BeadsText.read(text, path: path)
  }
}

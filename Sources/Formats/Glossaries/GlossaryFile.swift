package import Bitext

/// A file of terms whose form is found out from its content.
package enum GlossaryFile {
  /// How many bytes a table of terms may have.
  private static let limit = 1 << 26

  package enum Content: Sendable {
    /// The table that `align glossary export` writes, with the ids of concepts.
    case table(TermRows)

    /// TBX, a table with a column for each language, or a glossary of OmegaT.
    case foreign(ForeignTerms)
  }

  /// - Parameters:
  ///   - pieces: the file.
  ///   - languages: the languages of the glossary; `zh` stands for `zh-CN` and `zh-Hans` too.
  ///   - form: what is said of the file.
  /// - Returns: what it says of terms.
  /// - Throws: `InputError` for what is none of these, with the line of the first fault.
  package static func read(
    _ pieces: consuming BytePieces, languages: LanguagePair, form: Form = Form()
  ) throws -> Content {
    var pieces = pieces
    let path = pieces.path
    if try pieces.peek().beginLikeXML {
      try form.check(xml: path)
      var reader = try TBXReader(pieces)
      return .foreign(try reader.terms(languages))
    }
    try form.check(text: path)
    if let encoding = form.encoding { pieces = pieces.decoded(from: encoding) }
    let bytes = try all(pieces)
    if form.encoding != nil { try form.check(utf8: bytes, path: path) }
    if form.format == GlossaryFormat.deepl.name {
      return .foreign(try DeepLReader.terms(bytes, languages, path: path))
    }
    if form.isList == true {
      return .foreign(try OmegaTReader.terms(bytes, languages, path: path))
    }
    return try table(bytes, path: path, languages, form)
  }

  private static func all(_ pieces: consuming BytePieces) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while case let piece = try pieces.next(), !piece.isEmpty {
      bytes += piece
      guard bytes.count <= limit else {
        throw InputError(path: pieces.path, reason: "is too long: at most 64 MiB are read")
      }
    }
    return bytes
  }

  private static func table(
    _ bytes: [UInt8], path: String, _ languages: LanguagePair, _ form: Form
  ) throws -> Content {
    let sheet = try SheetReader(bytes, path: path)
    if let table = try LanguageTable(sheet, languages, path: path) { return .foreign(table.terms) }
    if let table = try sheet.rows(where: { $0.contains("id") }) {
      return .table(TermRows(table, path: path))
    }
    let isList = ![".csv", ".tsv"].contains { path.lowercased().hasSuffix($0) }
    guard form.isList ?? isList, bytes.contains(0x09) else {
      throw InputError(
        path: path, line: 1,
        reason: "the first row names neither the column id nor the languages "
          + "\(languages.source.tag) and \(languages.target.tag)")
    }
    return .foreign(try OmegaTReader.terms(bytes, languages, path: path))
  }
}

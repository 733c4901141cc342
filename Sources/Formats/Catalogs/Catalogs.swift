package import Bitext

/// Catalogs of gettext, read one after the other: what programs say in English and in one other
/// language. A message that several have counts once.
package struct Catalogs {
  private let languages: LanguagePair
  private var known: Set<MessagePair> = []

  package init(_ languages: LanguagePair) { self.languages = languages }

  /// Calls `body` with each message that is worth learning from, cleaned, in the order of the file.
  ///
  /// - Parameters:
  ///   - path: a `.po` or `.mo` in UTF-8.
  ///   - body: takes a source and a target text.
  /// - Returns: how many messages gave none: not translated, too short, long or technical, or met
  ///   before.
  /// - Throws: `InputError` with the line of a fault, for a catalog in a language that is not one of
  ///   the two, and what `body` throws.
  package mutating func forEachPair(
    in path: String, _ body: (_ source: String, _ target: String) throws -> Void
  ) throws -> Int {
    guard [languages.source.code, languages.target.code].contains("en") else {
      throw InputError(path: path, reason: "has English messages, which \(languages) has not")
    }
    var skipped = 0
    try Catalogs.forEachEntry(in: path) { entry in
      if entry.original.isEmpty {
        try check(entry, path)
      } else if let pair = pair(entry), known.insert(pair).inserted {
        let isReversed = languages.target.code == "en"
        try isReversed ? body(pair.translation, pair.english) : body(pair.english, pair.translation)
      } else {
        skipped += 1
      }
    }
    return skipped
  }

  /// What the messages are translated to.
  private var language: Language {
    languages.source.code == "en" ? languages.target : languages.source
  }

  private func pair(_ entry: CatalogEntry) -> MessagePair? {
    entry.isFuzzy ? nil : MessagePair(entry.original, entry.translation, language)
  }

  private func check(_ header: CatalogEntry, _ path: String) throws {
    if let charset = header.charset, !["utf-8", "utf8"].contains(charset.lowercased()) {
      throw InputError(
        path: path, line: header.line, reason: "the charset is \(charset); convert it to UTF-8")
    }
    if let tag = header.headerField("Language"), !language.includes(tag) {
      throw InputError(
        path: path, line: header.line, reason: "the language is \(tag), not \(language)")
    }
  }

  private static func forEachEntry(
    in path: String, _ body: (CatalogEntry) throws -> Void
  ) throws {
    var pieces = try BytePieces(path: path)
    if MOReader.reads(try pieces.peek()) {
      var catalog = try MOReader(pieces)
      while let entry = try catalog.next() { try body(entry) }
    } else {
      var catalog = POReader(pieces)
      while let entry = try catalog.next() { try body(entry) }
    }
  }
}

package import Bitext

/// A dictionary that somebody owns, in one of the forms of `DictionaryForm`.
package enum DictionaryFile {
  /// The form of the first line that holds an entry; nil where it is no dictionary's.
  package static func form(of path: String, languages: LanguagePair) throws -> DictionaryForm? {
    var lines = TextLines(try BytePieces(path: path))
    return try nextEntry(&lines).flatMap { DictionaryForm(firstEntry: $0, languages) }
  }

  /// Calls `body` with each word and each of its translations, in the order of the file.
  ///
  /// - Parameters:
  ///   - path: a file in UTF-8.
  ///   - languages: what it is a dictionary of.
  ///   - body: takes a source and a target text, neither of which is empty.
  /// - Returns: how many entries gave nothing, such as those that only refer to others.
  /// - Throws: `InputError` with the line of a fault, and what `body` throws.
  package static func forEachPair(
    in path: String, languages: LanguagePair,
    _ body: (_ source: String, _ target: String) throws -> Void
  ) throws -> Int {
    let form = try form(of: path, languages: languages)
    var lines = TextLines(try BytePieces(path: path))
    var skipped = 0
    while let line = try nextEntry(&lines) {
      guard let form, let entry = form.entry(line, languages) else {
        throw lines.fault(
          "is no line of a dictionary\(form.map { " such as \($0.example)" } ?? "")")
      }
      if entry.source.isEmpty || entry.target.isEmpty { skipped += 1 }
      for source in entry.source {
        for target in entry.target { try body(source, target) }
      }
    }
    return skipped
  }

  /// The next line that is neither empty nor a comment; nil at the end.
  private static func nextEntry(_ lines: inout TextLines) throws -> String? {
    while let line = try lines.next() {
      if !line.hasPrefix("#"), line.contains(where: { !$0.isWhitespace }) { return line }
    }
    return nil
  }
}

/// What a catalog of gettext holds for one message of a program.
struct CatalogEntry: Equatable {
  /// The English text, that for many things where there are two; empty in the header.
  let original: String

  /// Empty where it is lacking.
  let translation: String

  /// Whether the translation was guessed and nobody has looked at it.
  let isFuzzy: Bool

  /// Where the entry begins in the file, 1-based; nil in a file without lines.
  let line: Int?

  /// - Parameters:
  ///   - original: the text, or that for one thing.
  ///   - plural: the text for many things, where there are two.
  ///   - forms: the translations for one thing, for two and so on, or the only one.
  ///   - isFuzzy: whether it is marked so.
  ///   - line: where the entry begins.
  init(original: String, plural: String?, forms: [String], isFuzzy: Bool, line: Int?) {
    self.original = plural ?? original
    translation = forms.last ?? ""
    self.isFuzzy = isFuzzy
    self.line = line
  }

  /// The value of a field where this is the header: `zh_CN` for `Language`. Nil where it is not
  /// there or empty.
  func headerField(_ name: String) -> String? {
    for line in translation.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == name.lowercased() else { continue }
      let value = parts[1].drop { $0 == " " }
      return value.isEmpty ? nil : String(value)
    }
    return nil
  }

  /// The encoding that the header names; nil where it names none, or has the word of the template.
  var charset: String? {
    let parts = headerField("Content-Type")?.split(separator: ";") ?? []
    let value = parts.map { $0.drop { $0 == " " } }.first { $0.hasPrefix("charset=") }
    let charset = value.map { String($0.dropFirst("charset=".count)) }
    return charset == "CHARSET" ? nil : charset
  }
}

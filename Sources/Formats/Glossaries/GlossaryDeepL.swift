extension GlossaryFormat {
  /// The entries of a DeepL glossary between tabs, with no row of names. A text with a quote stands
  /// in quotes, as DeepL asks for in its tables.
  package static let deepl = GlossaryFormat(
    name: "deepl", fileExtension: "tsv",
    summary: "a glossary of DeepL: terms with the translation to use, between tabs"
  ) { concepts, languages, _ in
    let entries = MachineEntries(concepts, languages)
    let lines = entries.rows.map { $0.map(cell).joined(separator: "\t") + "\n" }
    return Written(text: lines.joined(), losses: entries.losses.phrases)
  }

  @Sendable private static func cell(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "\"")) ? SheetText.quoted(text) : text
  }
}

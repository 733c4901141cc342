import Bitext

extension GlossaryFormat {
  /// Equivalent term sets of a Google glossary, whose first row names the languages. It has no mark
  /// of the byte order, which would stand in the first name.
  package static let google = GlossaryFormat(
    name: "google", fileExtension: "csv",
    summary: "a glossary of Google Cloud Translation: terms with the translation to use"
  ) { concepts, languages, tags in
    let entries = MachineEntries(concepts, languages)
    let head = [languages.source, languages.target].map(tags.plain).map { tag in
      // Google's lists of languages name simplified Chinese so.
      tag == "zh" ? "zh-CN" : tag
    }
    let lines = ([head] + entries.rows).map { $0.map(cell).joined(separator: ",") + "\n" }
    return Written(text: lines.joined(), losses: entries.losses.phrases)
  }

  @Sendable private static func cell(_ text: String) -> String {
    text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") }
      ? SheetText.quoted(text) : text
  }
}

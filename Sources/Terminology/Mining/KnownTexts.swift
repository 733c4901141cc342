/// Texts that are known whatever their case, spaces and marks.
package struct KnownTexts: Sendable {
  private let folded: Set<String>

  package init(_ texts: Set<String>) { folded = Set(texts.map(KnownTexts.fold)) }

  /// Whether a text is known, also in the plural.
  package func knows(_ text: String) -> Bool {
    let text = KnownTexts.fold(text)
    return ["", "s", "es"].contains { folded.contains(text + $0) }
  }

  private static func fold(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

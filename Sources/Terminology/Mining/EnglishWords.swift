import Bitext
import Segmentation

/// English as words of phrases.
enum EnglishWords {
  static func piece(_ text: String) -> TextPiece {
    switch text {
    case " ", "\u{A0}": return .joint(.space)
    case "-", "\u{2010}", "\u{2011}": return .joint(.hyphen)
    default: break
    }
    guard let first = text.unicodeScalars.first, Script(first) == .latin,
      text.unicodeScalars.allSatisfy({ Script($0) == .latin || isInner($0) })
    else { return .joint(.stop) }
    return .word
  }

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || ("0"..."9").contains(scalar)
  }

  /// The side of English texts; a plural whose singular is met is one word with it.
  static func side(_ texts: WordTexts) -> MiningSide {
    let forms = Set(texts.spellings.strings.map(lowered))
    let stemmer = Stemmer(for: .english)
    var words: [String: String] = [:]
    for form in forms {
      words[form] =
        singulars(of: form).first { forms.contains($0) && haveOneStem(form, $0, stemmer) } ?? form
    }
    return MiningSide(
      texts, fold: { words[lowered($0)] ?? $0 }, classOf: FunctionWords.english)
  }

  static func lowered(_ form: String) -> String {
    form.lowercased().replacing("\u{2019}", with: "'")
  }

  /// What a word may be the plural of.
  private static func singulars(of word: String) -> [String] {
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.contains("'")
    else { return [] }
    if word.hasSuffix("ies") { return [word.dropLast(3) + "y", String(word.dropLast())] }
    return [String(word.dropLast())] + (word.hasSuffix("es") ? [String(word.dropLast(2))] : [])
  }

  private static func haveOneStem(
    _ word: String, _ other: String, _ stemmer: borrowing Stemmer?
  ) -> Bool {
    stemmer?.stem(Array(word.utf8)) == stemmer?.stem(Array(other.utf8))
  }
}

/// The marks of the letters that work as keys in menus: `_File`, `Save ~As`, and `文件(_F)` in a
/// language that has no letters of its own for them.
struct AccessKeys {
  private var original: [Unicode.Scalar]
  private var translated: [Unicode.Scalar]
  private static let marks: Set<Unicode.Scalar> = ["_", "&", "~"]

  init(_ english: String, _ translation: String) {
    original = Array(english.unicodeScalars)
    translated = Array(translation.unicodeScalars)
    if let mark = AccessKeys.removeKey(behind: &translated) {
      AccessKeys.removeFirst(mark, of: &original)
    }
  }

  func english() -> [Unicode.Scalar] { AccessKeys.withoutMarks(original) }

  func translation() -> [Unicode.Scalar] { AccessKeys.withoutMarks(translated) }

  /// Removes the key in brackets, and gives its mark.
  private static func removeKey(behind text: inout [Unicode.Scalar]) -> Unicode.Scalar? {
    for index in text.indices.dropLast(3)
    where "(（".unicodeScalars.contains(text[index]) && marks.contains(text[index + 1])
      && ")）".unicodeScalars.contains(text[index + 3])
    {
      let mark = text[index + 1]
      text.removeSubrange(index...index + 3)
      return mark
    }
    return nil
  }

  /// The mark may stand inside of a word: `Y ax_is`.
  private static func removeFirst(_ mark: Unicode.Scalar, of text: inout [Unicode.Scalar]) {
    let place = text.indices.first { text[$0] == mark && isBeforeLetter($0, in: text) }
    if let place { text.remove(at: place) }
  }

  /// The text without marks at the beginning of words, and without `&` before a small letter:
  /// `E&xit`, but not `R&D`.
  private static func withoutMarks(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    text.indices.filter { index in
      guard marks.contains(text[index]), isBeforeLetter(index, in: text) else { return true }
      let isAtStart = index == 0 || text[index - 1].properties.isWhitespace
      return !isAtStart && !(text[index] == "&" && text[index + 1].properties.isLowercase)
    }.map { text[$0] }
  }

  /// Whether a letter or digit follows that does not make an entity such as `&amp;` of the mark.
  private static func isBeforeLetter(_ place: Int, in text: [Unicode.Scalar]) -> Bool {
    let word = text[(place + 1)...].prefix {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }
    let isEntity = text[place] == "&" && word.endIndex < text.count && text[word.endIndex] == ";"
    return !word.isEmpty && !isEntity
  }
}

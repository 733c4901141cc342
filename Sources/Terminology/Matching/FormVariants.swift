/// The ways in which a term in Latin letters may be written.
///
/// A form is folded text: lower case, hyphens as spaces.
enum FormVariants {
  /// The form itself, with its last word as singular and plural.
  static func inflected(_ form: String) -> [String] {
    guard let last = form.split(separator: " ").last, last.count > 1,
      last.unicodeScalars.allSatisfy({ 0x61...0x7A ~= $0.value })
    else { return [form] }
    let word = String(last)
    let head = String(form.dropLast(word.count))
    var words = [word, plural(word)]
    if let singular = singular(word) { words.append(singular) }
    return words.map { head + $0 }
  }

  /// A form written as one word, and one whose parts are written apart where capitals or digits
  /// begin: `data center` and `datacenter`, `ChatGPT` and `chat gpt`.
  ///
  /// - Parameters:
  ///   - term: as the glossary has it.
  ///   - form: the same folded.
  /// - Returns: folded forms that differ from it.
  static func spaced(_ term: String, _ form: String) -> [String] {
    let closed = form.filter { $0 != " " }
    let parts = humps(of: term)
    let open = parts.joined(separator: " ").lowercased()
    return [closed, open].filter { $0 != form && $0.count > 5 }
  }

  private static func plural(_ word: String) -> String {
    if ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }

  private static func singular(_ word: String) -> String? {
    guard word.count > 3, word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix)
    else { return nil }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if ["ses", "xes", "zes", "ches", "shes"].contains(where: word.hasSuffix) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  /// Cuts where a capital or a digit follows a small letter: Open|AI, GPT|4, iPhone stays whole.
  private static func humps(of term: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for character in term where character.isLetter || character.isNumber || character == " " {
      let begins =
        (character.isUppercase && part.last?.isLowercase == true && part.count > 1)
        || (character.isNumber && part.last?.isLetter == true)
      if begins || character == " " {
        parts.append(part)
        part = ""
      }
      if character != " " { part.append(character) }
    }
    return (parts + [part]).filter { !$0.isEmpty }
  }
}

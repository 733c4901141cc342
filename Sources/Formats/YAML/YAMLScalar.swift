/// Texts as YAML scalars that every reader takes for texts.
enum YAMLScalar {
  /// A text on one line: plain where that is sure, else in quotes.
  static func text(_ text: String) -> String {
    if isPlain(text) { return text }
    return text.unicodeScalars.contains(where: isHidden) ? doubleQuoted(text) : singleQuoted(text)
  }

  static func singleQuoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }

  static func doubleQuoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where isHidden(scalar): quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether a text needs no quotes, also between brackets.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first.isNumber,
      text.last?.isWhitespace == false,
      !text.unicodeScalars.contains(where: isHidden)
    else { return false }
    let isSafe = zip(text, " " + text).allSatisfy { character, before in
      character.isLetter || character.isNumber || safeMarks.contains(character)
        || (character == "#" && before != " ")
    }
    return isSafe && !otherMeanings.contains(text.lowercased())
  }

  private static let safeMarks: Set<Character> = Set(" -_./()+%'’·、，。：；（）《》“”—…")
    .union(["&", "!", "?", "$", "@"])

  /// What some readers take for truth values or nothing.
  private static let otherMeanings: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null",
  ]

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value > 0xFFFF ? 8 : 4
    return (width == 8 ? "\\U" : "\\u")
      + String(repeating: "0", count: width - digits.count) + digits
  }
}

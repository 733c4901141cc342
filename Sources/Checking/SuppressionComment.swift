/// What a comment says to rules: `align-disable-next-line term/deprecated[资本开支], number/* -- why`.
struct SuppressionComment: Equatable {
  enum Kind: String, CaseIterable {
    case nextLine = "align-disable-next-line"
    case line = "align-disable-line"
    case file = "align-disable-file"
    case start = "align-disable"
    case end = "align-enable"
  }

  /// Which findings are meant.
  struct Target: Equatable {
    /// Nil for all rules.
    let rules: RulePattern?

    /// A match or the id of a concept; nil for all.
    let term: String?
  }

  let kind: Kind
  let targets: [Target]

  /// Words in the place of rules that name none.
  let unknown: [String]

  /// - Returns: nil for a comment that says nothing to rules.
  init?(_ text: String) {
    var words = SuppressionComment.words(of: text)
    guard let first = words.first, let kind = Kind(rawValue: first) else { return nil }
    self.kind = kind
    words = Array(words.dropFirst().prefix { !$0.hasPrefix("--") && !$0.hasPrefix("—") })
    targets =
      words.isEmpty
      ? [Target(rules: nil, term: nil)] : words.compactMap(SuppressionComment.target)
    unknown = words.filter { SuppressionComment.target($0) == nil }
  }

  /// The word that a comment begins with, where it is nearly one that says something to rules.
  static func misspelledKind(_ text: String) -> String? {
    guard let first = words(of: text).first, Kind(rawValue: first) == nil else { return nil }
    return ["align-disable", "align-enable"].contains { first.hasPrefix($0) } ? first : nil
  }

  private static func target(_ word: String) -> Target? {
    let name = word.prefix { $0 != "[" }
    let rest = word[name.endIndex...]
    guard let rules = RulePattern(String(name)), rest.isEmpty || rest.hasSuffix("]") else {
      return nil
    }
    return Target(rules: rules, term: rest.isEmpty ? nil : String(rest.dropFirst().dropLast()))
  }

  /// What spaces and commas part, but for those in square brackets.
  private static func words(of text: String) -> [String] {
    var words = [""]
    var isInBrackets = false
    for character in text {
      if character == "[" { isInBrackets = true }
      if character == "]" { isInBrackets = false }
      if !isInBrackets, character.isWhitespace || ",，、".contains(character) {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }
}

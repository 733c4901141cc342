/// What a dictionary says that a word means, without remarks.
struct Gloss {
  let text: String

  /// Beginnings of what is said about a word instead of its meaning.
  private static let remarks = [
    "CL:", "see ", "see also ", "also written ", "also pr.", "variant of ", "old variant of ",
    "abbr. ", "surname ", "used in ", "same as ", "equivalent to ", "erhua variant ",
    "Japanese variant ", "Taiwan pr.", "archaic variant ", "unofficial variant ",
  ]

  /// Longer ones explain and do not translate.
  private static let mostWords = 6

  /// Nil for a remark.
  init?(_ gloss: some StringProtocol) {
    let words = Gloss.withoutBrackets(gloss).split(separator: " ").joined(separator: " ")
    let isRemark = Gloss.remarks.contains { words.hasPrefix($0) }
    text = words.hasPrefix("to ") ? String(words.dropFirst(3)) : words
    let count = text.split(separator: " ").count
    guard !isRemark, (1...Gloss.mostWords).contains(count) else { return nil }
  }

  private static func withoutBrackets(_ text: some StringProtocol) -> String {
    var depth = 0
    return String(
      text.filter { character in
        if "([".contains(character) { depth += 1 }
        defer { if ")]".contains(character) { depth = max(0, depth - 1) } }
        return depth == 0
      })
  }
}

/// The ids of the sentences of a text in the order in which they are named: `7`, `s7`, `2:3`,
/// `p2s3`.
///
/// The last number of an id counts the sentences, from 0 or 1; those before it, if any, name the
/// paragraph, in which the count begins again. So a sentence that is left out in a paragraph is
/// noticed; paragraphs may be left out, since those without sentences are never named.
struct SentenceNames {
  private struct Name {
    let id: Substring
    let numbers: [Int]

    var paragraph: ArraySlice<Int> { numbers.dropLast() }
    var sentence: Int { numbers.last ?? 0 }

    /// The id without its numbers.
    var form: [Character] { id.filter { !$0.isASCIIDigit } }
  }

  private var count = 0
  private var last: Name?

  /// The number of the first sentence of each paragraph: 0 or 1.
  private var start = 1

  /// The 0-based indices of the sentences that a list of ids with spaces between them names.
  mutating func indices(of ids: Substring) throws(LinkFault) -> [Int] {
    var indices: [Int] = []
    for id in ids.split(separator: " ") { indices.append(try index(of: id)) }
    return indices
  }

  private mutating func index(of id: Substring) throws(LinkFault) -> Int {
    let name = try name(id)
    if let last {
      guard follows(name, last) else {
        throw LinkFault(
          reason: "'\(id)' does not follow '\(last.id)': each sentence must be named, in order")
      }
    } else {
      guard name.sentence <= 1 else {
        throw LinkFault(reason: "the text begins with '\(id)', which is not its first sentence")
      }
      start = name.sentence
    }
    last = name
    count += 1
    return count - 1
  }

  private func follows(_ name: Name, _ last: Name) -> Bool {
    guard name.form == last.form else { return false }
    if name.paragraph == last.paragraph { return name.sentence == last.sentence + 1 }
    return last.paragraph.lexicographicallyPrecedes(name.paragraph) && name.sentence == start
  }

  private func name(_ id: Substring) throws(LinkFault) -> Name {
    let digits = id.split { !$0.isASCIIDigit }
    // A longer number would not fit.
    let numbers = digits.filter { $0.utf8.count <= 18 }.compactMap { Int($0) }
    guard !numbers.isEmpty, numbers.count == digits.count else {
      throw LinkFault(reason: "'\(id)' does not tell the number of a sentence")
    }
    return Name(id: id, numbers: numbers)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

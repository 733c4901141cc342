/// How much text of each script there is: characters of a script without spaces between words, and
/// words of an alphabet, which are about the same amount.
package struct LetterCounts: Sendable, Equatable {
  /// By the raw value of the script.
  private var counts = SIMD16<Int32>()

  package init() {}

  /// Web and mail addresses are in no language and do not count.
  package init(_ text: some StringProtocol) {
    var previous: Script?
    var run = AddressRun()
    for scalar in text.unicodeScalars {
      let script = Script(scalar)
      let isWord = script != nil && (script != previous || LetterCounts.hasNoSpaces(script))
      if scalar.isASCII, scalar != " " {
        run.take(scalar, isWord: isWord)
      } else {
        counts[Script.latin.rawValue] += run.words
        run = AddressRun()
        if let script, isWord { counts[script.rawValue] += 1 }
      }
      previous = script
    }
    counts[Script.latin.rawValue] += run.words
  }

  /// ASCII without spaces: words, or an address.
  private struct AddressRun {
    private var wordCount: Int32 = 0
    private var slashes = 0
    private var isAddress = false

    var words: Int32 { isAddress ? 0 : wordCount }

    mutating func take(_ scalar: Unicode.Scalar, isWord: Bool) {
      if isWord { wordCount += 1 }
      slashes = scalar == "/" ? slashes + 1 : 0
      if slashes == 2 || scalar == "@" { isAddress = true }
    }
  }

  package subscript(script: Script) -> Int { Int(counts[script.rawValue]) }

  /// The amount in all scripts together.
  package var total: Int { Int(counts.wrappedSum()) }

  package static func + (left: LetterCounts, right: LetterCounts) -> LetterCounts {
    var sum = left
    sum.counts &+= right.counts
    return sum
  }

  private static func hasNoSpaces(_ script: Script?) -> Bool {
    script == .han || script == .hangul || script == .thai
  }
}

/// How much text of each script there is: characters of a script without spaces between words, and
/// words of an alphabet, which are about the same amount.
package struct LetterCounts: Sendable, Equatable {
  /// By the raw value of the script.
  private var counts = SIMD16<Int32>()

  package init() {}

  package init(_ text: some StringProtocol) {
    var previous: Script?
    for scalar in text.unicodeScalars {
      let script = Script(scalar)
      if let script, script != previous || LetterCounts.hasNoSpaces(script) {
        counts[script.rawValue] += 1
      }
      previous = script
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

  private static func hasNoSpaces(_ script: Script) -> Bool {
    script == .han || script == .hangul || script == .thai
  }
}

/// A text with the numbers that it speaks of, and where they stand.
package struct NumberedText: Sendable {
  package struct Number: Sendable {
    package let mention: NumberMention

    /// Indices of scalars: the digits or words without the unit behind them.
    package let range: Range<Int>
  }

  /// The text as numbers are read from it; it has the scalars of the original, one for one.
  package let text: NumberText

  /// In order.
  package let numbers: [Number]

  /// The UTF-8 offset of each scalar in the original, and its length at the end.
  private let offsets: [Int]

  package init(_ string: String) {
    text = NumberText(string)
    var numbers: [Number] = []
    if NumberSigns.stand(in: string) {
      NumberPhrases(text, NumberScanner(text).spans()).forEach { mention, range in
        numbers.append(Number(mention: mention, range: range))
      }
    }
    self.numbers = numbers
    var offsets = [0]
    for scalar in string.unicodeScalars {
      offsets.append((offsets.last ?? 0) + UTF8.width(scalar))
    }
    self.offsets = offsets
  }

  /// Where a range of scalars stands, in UTF-8 offsets of the original.
  package func utf8(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }
}

import Segmentation

/// Digits in parts: a version, an address, a telephone number.
struct NumberCode: Sendable {
  let parts: [Double]

  /// Indices of scalars.
  let range: Range<Int>

  static func all(in text: NumberedText) -> [NumberCode] {
    var codes: [NumberCode] = []
    var parts: [NumberedText.Number] = []
    func close() {
      if parts.count > 2, let first = parts.first, let last = parts.last {
        codes.append(
          NumberCode(
            parts: parts.map(\.mention.value),
            range: first.range.lowerBound..<last.range.upperBound))
      }
      parts = []
    }
    for number in text.numbers {
      if let last = parts.last, !isJoined(last, number, in: text.text) { close() }
      if number.mention.kind == .amount { parts.append(number) } else { close() }
    }
    close()
    return codes
  }

  private static func isJoined(
    _ left: NumberedText.Number, _ right: NumberedText.Number, in text: NumberText
  ) -> Bool {
    let end = left.range.upperBound
    return right.range.lowerBound == end + 1 && (text[end] == "." || text[end] == "-")
      && text.digit(at: end - 1) != nil && text.digit(at: end + 1) != nil
  }
}

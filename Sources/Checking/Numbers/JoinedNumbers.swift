import Segmentation

extension NumberedSide {
  /// Numbers that are said as two: two twelve for 212, three forty for 340.
  var joined: [WrittenNumber] {
    zip(numbers, numbers.dropFirst()).compactMap { left, right in
      guard [left, right].allSatisfy({ $0.kind == .amount && !$0.isInDigits }),
        1..<100 ~= left.value, 10..<100 ~= right.value,
        right.range.lowerBound == left.range.upperBound + 1,
        text.text[left.range.upperBound] == " ", text.text.isLetter(at: left.range.lowerBound)
      else { return nil }
      return WrittenNumber(
        kind: .amount, values: [left.value * 100 + right.value], measures: right.measures,
        range: left.range.lowerBound..<right.range.upperBound,
        whole: left.range.lowerBound..<right.whole.upperBound)
    }
  }
}

import Segmentation

extension NumberSurroundings {
  /// Whether letters or signs make a name or a code of a number: H100, COVID-19, foo_2, %1.
  func isInName(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard text.digit(at: start) != nil || text.digit(at: end - 1) != nil else { return false }
    if text.isLetter(at: start - 1) || isInPlaceholder(start) { return true }
    let isJoined = NumberSurroundings.joints.contains(text[start - 1]) && isNameSign(start - 2)
    if isJoined || text[end] == "_" || text[end] == "}" { return true }
    // A hyphen may stand before a unit: 24-month.
    return text[end] != "-" && NumberSurroundings.joints.contains(text[end]) && isNameSign(end + 1)
  }

  /// The letters and signs right before a number.
  func namePrefix(_ range: Range<Int>) -> [Unicode.Scalar] {
    var start = range.lowerBound
    while text[start - 1].isASCII, text[start - 1] != " ", text[start - 1] != "\n" { start -= 1 }
    return (start..<range.lowerBound).map { text[$0] }
  }

  /// %1, {0}, %2$s, %.250s, #3.
  private func isInPlaceholder(_ start: Int) -> Bool {
    var first = start - 1
    while text.digit(at: first) != nil || text[first] == "." || text[first] == "$" { first -= 1 }
    if text[first] == "%" { return text.digit(at: first - 1) == nil }
    return NumberSurroundings.codes.contains(text[start - 1])
  }

  private static let codes: ScalarSet = "{^_#@=\\"
  private static let joints: ScalarSet = "-./_:@#=\\"

  private func isNameSign(_ index: Int) -> Bool {
    text.isLetter(at: index) || text[index] == "_" || text[index] == "/"
  }
}

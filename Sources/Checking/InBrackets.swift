extension String {
  /// Whether a range of UTF-8 offsets stands in brackets, full-width or half-width.
  func isInBrackets(_ range: Range<Int>) -> Bool {
    let end = utf8.index(startIndex, offsetBy: range.lowerBound)
    var depth = 0
    for character in self[..<end] {
      if "（([［【〔".contains(character) { depth += 1 }
      if "）)]］】〕".contains(character), depth > 0 { depth -= 1 }
    }
    return depth > 0
  }
}

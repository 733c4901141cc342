extension String {
  /// The few characters before and behind a range of UTF-8 offsets.
  func surroundings(of range: Range<Int>) -> (before: Substring, after: Substring) {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return (self[..<start].suffix(40), self[end...].prefix(40))
  }

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

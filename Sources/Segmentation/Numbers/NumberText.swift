/// A text as the readers of numbers see it: full-width and traditional forms as the common ones,
/// any space as a space. Beyond its ends stand line feeds.
package struct NumberText: Sendable {
  private let scalars: [Unicode.Scalar]

  package init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    var last: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      scalars.append(FoldedForms.form(of: scalar, behind: last))
      last = scalar
    }
    self.scalars = scalars
  }

  package var count: Int { scalars.count }

  package subscript(index: Int) -> Unicode.Scalar {
    scalars.indices ~= index ? scalars[index] : "\n"
  }

  package func digit(at index: Int) -> Double? {
    let value = self[index].value
    return 0x30...0x39 ~= value ? Double(value - 0x30) : nil
  }

  package func isLetter(at index: Int) -> Bool { (self[index].value | 0x20) &- 0x61 < 26 }

  package func isCapital(at index: Int) -> Bool { self[index].value &- 0x41 < 26 }

  package func endOfLetters(from index: Int) -> Int {
    var end = index
    while isLetter(at: end) { end += 1 }
    return end
  }

  package func startOfLetters(before index: Int) -> Int {
    var start = index
    while isLetter(at: start - 1) { start -= 1 }
    return start
  }

  func key(of range: Range<Int>) -> WordKey {
    var key = WordKey()
    for index in range { key.append(UInt8(truncatingIfNeeded: self[index].value)) }
    return key
  }

  /// The place behind the spaces at a place.
  package func skippingSpaces(from index: Int) -> Int {
    var end = index
    while self[end] == " " { end += 1 }
    return end
  }

  /// The end of what stands before the spaces before a place.
  package func skippingSpaces(before index: Int) -> Int {
    var end = index
    while self[end - 1] == " " { end -= 1 }
    return end
  }
}

/// Phrases to look for before or behind a number, with bars between them: `percent|per cent|%`.
/// A letter at the end of one is the end of a word. Looking for them allocates nothing.
package struct Phrases: Sendable, ExpressibleByStringLiteral {
  private let list: StaticString

  /// A bit for the scalar that each phrase begins with, and one for that which it ends with, by hash:
  /// most places of a text are passed over by a look at it.
  private var starts: UInt64 = 0
  private var ends: UInt64 = 0

  package init(stringLiteral list: StaticString) {
    self.list = list
    var (starts, ends) = (UInt64(0), UInt64(0))
    let none: Void? = first { phrase in
      starts |= Phrases.bit(phrase.scalar(at: 0).value)
      let last = phrase.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
      ends |= Phrases.bit(phrase.scalar(at: last).value)
      return nil
    }
    precondition(none == nil, "The body finds nothing.")
    self.starts = starts
    self.ends = ends
  }

  /// Capital and small letters have the same.
  private static func bit(_ scalar: UInt32) -> UInt64 {
    1 << UInt64(((scalar | 0x20) &* 0x9E37_79B1) >> 26)
  }

  func mayStart(with scalar: Unicode.Scalar) -> Bool { starts & Phrases.bit(scalar.value) != 0 }

  func mayEnd(with scalar: Unicode.Scalar) -> Bool { ends & Phrases.bit(scalar.value) != 0 }

  /// The first result for a phrase, in UTF-8.
  func first<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    list.withUTF8Buffer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x7C { end += 1 }
        if let result = body(UnsafeBufferPointer(rebasing: bytes[start..<end])) { return result }
        start = end + 1
      }
      return nil
    }
  }
}

extension NumberText {
  /// Where the first of the phrases that stands at a place, or behind spaces there, ends.
  package func end(of phrases: Phrases, from index: Int) -> Int? {
    let start = skippingSpaces(from: index)
    return phrases.mayStart(with: self[start]) ? phrases.first { end(of: $0, at: start) } : nil
  }

  /// Where the first of the phrases that ends at a place, or before spaces there, begins.
  package func start(of phrases: Phrases, before index: Int) -> Int? {
    let end = skippingSpaces(before: index)
    guard phrases.mayEnd(with: self[end - 1]) else { return nil }
    return phrases.first { phrase in
      let count = phrase.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
      return self.end(of: phrase, at: end - count).map { _ in end - count }
    }
  }

  package func has(_ phrases: Phrases, at index: Int) -> Bool {
    end(of: phrases, from: index) != nil
  }

  package func has(_ phrases: Phrases, before index: Int) -> Bool {
    start(of: phrases, before: index) != nil
  }

  /// Whether one of the phrases, and nothing else but spaces, stands between two places.
  package func has(_ phrases: Phrases, between range: Range<Int>) -> Bool {
    let start = skippingSpaces(from: range.lowerBound)
    guard phrases.mayStart(with: self[start]) else { return false }
    let end = skippingSpaces(before: range.upperBound)
    return phrases.first { self.end(of: $0, at: start) == end ? end : nil } != nil
  }

  private func end(of phrase: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var end = start
    var byte = 0
    while byte < phrase.count {
      let (value, length) = phrase.scalar(at: byte)
      guard isSame(self[end].value, value) else { return nil }
      byte += length
      end += 1
    }
    let isWhole =
      !(isLetter(at: start) && isLetter(at: start - 1))
      && !(isLetter(at: end - 1) && isLetter(at: end))
    return isWhole ? end : nil
  }

  /// `small` is no capital letter.
  private func isSame(_ value: UInt32, _ small: UInt32) -> Bool {
    value == small || value | 0x20 == small && 0x61...0x7A ~= small
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// A scalar of one to three bytes.
  fileprivate func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[index])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(self[index + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    return ((first & 0x0F) << 12 | second << 6 | UInt32(self[index + 2] & 0x3F), 3)
  }
}

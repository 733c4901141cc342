/// UTF-8 text as bytes, read scalar by scalar in both directions without a `String`.
struct TextBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  subscript(offset: Int) -> UInt8 { bytes[offset] }

  /// The scalar that begins at an offset, and the offset behind it; nil at the end.
  func scalar(at offset: Int) -> (scalar: UInt32, end: Int)? {
    guard offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, offset + 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard offset + length <= bytes.count else { return (0xFFFD, bytes.count) }
    var value = first & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (value, offset + length)
  }

  /// The scalar that ends at an offset, and the offset where it begins; nil at the start.
  func scalar(before offset: Int) -> (scalar: UInt32, start: Int)? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard let (value, _) = scalar(at: start) else { return nil }
    return (value, start)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// The first offset at or after another where no white space stands.
  func skippingSpaces(from offset: Int) -> Int {
    var offset = offset
    while let (value, end) = scalar(at: offset), CharacterClass.isSpace(value) { offset = end }
    return offset
  }

  /// The offset behind the last scalar before another that is no white space.
  func droppingSpaces(before offset: Int) -> Int {
    var offset = offset
    while let (value, start) = scalar(before: offset), CharacterClass.isSpace(value) {
      offset = start
    }
    return offset
  }
}

import Bitext
import Segmentation

/// A text folded so that forms of a term which only differ in width, case, hyphens, kinds of space,
/// spaces beside Chinese characters, or traditional and simplified characters are alike; each folded
/// scalar knows where it stood.
struct FoldedText {
  /// Folded scalars.
  private(set) var scalars: [UInt32] = []

  /// The UTF-8 offset in the text of each folded scalar.
  private(set) var starts: [Int32] = []

  /// The offset behind the text that each folded scalar was made of.
  private(set) var ends: [Int32] = []

  var count: Int { scalars.count }

  init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      scalars.reserveCapacity(bytes.count)
      starts.reserveCapacity(bytes.count)
      ends.reserveCapacity(bytes.count)
      var offset = 0
      while offset < bytes.count { offset = take(bytes, at: offset) }
    }
    if isSpaceDropped(before: 0x0A) { dropLast() }
  }

  /// A folded scalar, or a line feed beyond the ends.
  subscript(index: Int) -> UInt32 { scalars.indices ~= index ? scalars[index] : 0x0A }

  /// UTF-8 offsets of a range of folded scalars.
  func shown(_ range: Range<Int>) -> Range<Int> {
    Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  /// Takes one scalar, or one character with its marks; returns the offset behind it.
  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x80, offset + 1 == bytes.count || bytes[offset + 1] & 0xFE != 0xCC {
      append(FoldedText.ascii(byte), from: offset, to: offset + 1)
      return offset + 1
    }
    guard byte & 0xF0 == 0xE0, offset + 2 < bytes.count else {
      return takeCharacter(bytes, at: offset)
    }
    let value =
      UInt32(byte & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
      | UInt32(bytes[offset + 2] & 0x3F)
    switch value {
    // Chinese characters, dashes, quotation marks and marks of Chinese are as they are.
    case 0x4E00...0x9FFF, 0x2014...0x2016, 0x2018...0x201F, 0x3001...0x3029:
      append(value, from: offset, to: offset + 3)
    case 0xFF01...0xFF5E:
      append(FoldedText.ascii(UInt8(value - 0xFEE0)), from: offset, to: offset + 3)
    default: return takeCharacter(bytes, at: offset)
    }
    return offset + 3
  }

  private static func ascii(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 0x41...0x5A: UInt32(byte) + 0x20
    case 0x2D, 0x09, 0x0A, 0x0D: 0x20
    default: UInt32(byte)
    }
  }

  private mutating func takeCharacter(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Int {
    var end = FoldedText.end(of: bytes, from: offset)
    while end < bytes.count, FoldedText.isMark(bytes, at: end) {
      end = FoldedText.end(of: bytes, from: end)
    }
    let piece = UnsafeBufferPointer(rebasing: bytes[offset..<end])
    for value in CaseFold.scalars(of: piece) ?? [0xFFFD] {
      append(FoldedText.isSpace(value) ? 0x20 : value, from: offset, to: end)
    }
    return end
  }

  private mutating func append(_ value: UInt32, from start: Int, to end: Int) {
    if scalars.last == 0x20 {
      if value == 0x20 {
        ends[ends.count - 1] = Int32(end)
        return
      }
      if isSpaceDropped(before: value) { dropLast() }
    }
    scalars.append(Traditional.simplified(value))
    starts.append(Int32(start))
    ends.append(Int32(end))
  }

  /// Whether a space stands at the end that says nothing: one beside a Chinese character.
  private func isSpaceDropped(before value: UInt32) -> Bool {
    guard scalars.last == 0x20 else { return false }
    return FoldedText.isWide(value)
      || scalars.count > 1 && FoldedText.isWide(scalars[scalars.count - 2])
  }

  private mutating func dropLast() {
    scalars.removeLast()
    starts.removeLast()
    ends.removeLast()
  }

  private static func end(of bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// A combining mark of the Latin script (U+0300 to U+036F).
  private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    bytes[offset] == 0xCC
      || (bytes[offset] == 0xCD && offset + 1 < bytes.count && bytes[offset + 1] < 0xB0)
  }

  /// Hyphens count as spaces: `open-source` and `open source` are one.
  private static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2010...0x2013, 0x2212: true
    default: false
    }
  }

  static func isHan(_ value: UInt32) -> Bool {
    0x4E00...0x9FFF ~= value || 0x3400...0x4DBF ~= value || 0x20000...0x323AF ~= value
  }

  static func isWide(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.isWideText ?? false
  }
}

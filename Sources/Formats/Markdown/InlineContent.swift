/// The text of a block as one run of bytes, each of which knows its place in the file.
struct InlineContent {
  /// Lines are joined by line feeds.
  let bytes: [UInt8]

  /// The place of each byte in the file, and behind the last one.
  private let offsets: [Int]

  init(_ fragment: Fragment, in file: [UInt8]) {
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    for line in fragment.lines {
      if let last = fragment.lines.first, last != line { bytes.append(UInt8(ascii: "\n")) }
      bytes += file[line]
      offsets += line
      offsets.append(line.upperBound)
    }
    self.bytes = bytes
    self.offsets = offsets.isEmpty ? [0] : offsets
  }

  var count: Int { bytes.count }

  /// The place in the file of a range of content.
  func source(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last else {
      let offset = offsets[min(range.lowerBound, offsets.count - 1)]
      return offset..<offset
    }
    return offsets[range.lowerBound]..<offsets[last] + 1
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func has(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, offset + length <= bytes.count else { return false }
    return (0..<length).allSatisfy { bytes[offset + $0] == text.utf8Start[$0] }
  }

  /// Where text stands at or behind an offset, at most so many bytes away.
  func find(_ text: StaticString, from start: Int, within limit: Int = .max) -> Int? {
    let end = limit < bytes.count - start ? start + limit : bytes.count
    return (start..<max(start, end)).first { has(text, at: $0) }
  }

  /// The scalar that begins at an offset.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    String(decoding: bytes[offset..<min(offset + 4, count)], as: UTF8.self).unicodeScalars.first
  }

  /// The scalar that ends at an offset.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? nil : scalar(at: start)
  }

  /// How often one byte is repeated from an offset on.
  func run(at offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] == bytes[offset] { end += 1 }
    return end - offset
  }
}

package import Bitext

/// A file whose text is checked.
package struct CheckedFile: Sendable {
  package let file: SourceFile

  /// Its text as UTF-8; places of findings count its bytes.
  package let bytes: [UInt8]

  /// A comment of Markdown: `<!-- text -->`.
  package struct Comment: Sendable, Equatable {
    /// Where it stands, with its marks.
    package let bytes: Range<Int>

    /// What stands between its marks, without the marks of quotes around it.
    package let text: String

    package init(bytes: Range<Int>, text: String) {
      self.bytes = bytes
      self.text = text
    }
  }

  /// Its comments, in order.
  package let comments: [Comment]

  package init(file: SourceFile, bytes: [UInt8], comments: [Comment] = []) {
    self.file = file
    self.bytes = bytes
    self.comments = comments
  }

  /// The line that a place begins on.
  package func excerpt(of place: Location) -> Excerpt {
    let start = min(max(0, place.bytes.lowerBound - place.column + 1), bytes.count)
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let from = min(max(place.bytes.lowerBound, start), end)
    let to = min(max(place.bytes.upperBound, from), end)
    return Excerpt(
      line: String(decoding: bytes[start..<end], as: UTF8.self), match: from - start..<to - start)
  }

  /// Bytes as text.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

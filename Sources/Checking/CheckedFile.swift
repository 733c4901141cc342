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
    var excerpts = Excerpts(self)
    return excerpts.excerpt(of: place)
  }

  /// Bytes as text.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

import Segmentation

/// The line that a finding stands on, and where on it.
public struct Excerpt: Sendable, Equatable {
  /// The line without its end, as it stands in the file; of a long one, what stands around the match.
  public let line: String

  /// UTF-8 offsets of the match into `line`; what goes on behind the line is cut off.
  public let match: Range<Int>

  /// What of the line stands before `line`.
  private let before: TextLengths

  package init(line: String, match: Range<Int>) {
    self.init(line: line, match: match, before: TextLengths())
  }

  init(line: String, match: Range<Int>, before: TextLengths) {
    self.line = line
    self.match = match
    self.before = before
  }

  /// Places on a line, each 1-based: where the match begins, and the place behind its end.
  public struct Columns: Sendable, Equatable {
    public let start: Int
    public let end: Int
  }

  /// Columns in UTF-8 bytes.
  public var utf8: Columns { columns(before.utf8) { $0.utf8.count } }

  /// Columns in Unicode scalars.
  public var scalars: Columns { columns(before.scalars) { $0.unicodeScalars.count } }

  /// Columns in UTF-16 code units.
  public var utf16: Columns { columns(before.utf16) { $0.utf16.count } }

  /// Columns of a terminal, on which a Chinese character takes two.
  public var width: Columns { columns(before.width) { $0.displayWidth } }

  private func columns(_ before: Int, _ count: (Substring) -> Int) -> Columns {
    let start = line.utf8.index(line.startIndex, offsetBy: match.lowerBound)
    let end = line.utf8.index(start, offsetBy: match.count)
    let first = before + count(line[..<start]) + 1
    return Columns(start: first, end: first + count(line[start..<end]))
  }
}

/// How long a text is, in each unit.
struct TextLengths: Sendable, Equatable {
  var utf8 = 0
  var scalars = 0
  var utf16 = 0
  var width = 0

  mutating func add(_ text: String) {
    utf8 += text.utf8.count
    scalars += text.unicodeScalars.count
    utf16 += text.utf16.count
    width += text.displayWidth
  }
}

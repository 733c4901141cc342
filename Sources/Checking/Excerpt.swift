import Segmentation

/// The line that a finding stands on, and where on it.
public struct Excerpt: Sendable, Equatable {
  /// The line without its end, as it stands in the file.
  public let line: String

  /// UTF-8 offsets of the match into the line; what goes on behind the line is cut off.
  public let match: Range<Int>

  package init(line: String, match: Range<Int>) {
    self.line = line
    self.match = match
  }

  /// Places on a line, each 1-based: where the match begins, and the place behind its end.
  public struct Columns: Sendable, Equatable {
    public let start: Int
    public let end: Int
  }

  /// Columns in UTF-8 bytes.
  public var utf8: Columns { columns { $0.utf8.count } }

  /// Columns in Unicode scalars.
  public var scalars: Columns { columns { $0.unicodeScalars.count } }

  /// Columns in UTF-16 code units.
  public var utf16: Columns { columns { $0.utf16.count } }

  /// Columns of a terminal, on which a Chinese character takes two.
  public var width: Columns { columns { $0.displayWidth } }

  private func columns(_ count: (Substring) -> Int) -> Columns {
    let start = line.utf8.index(line.startIndex, offsetBy: match.lowerBound)
    let end = line.utf8.index(start, offsetBy: match.count)
    let before = count(line[..<start])
    return Columns(start: before + 1, end: before + count(line[start..<end]) + 1)
  }
}

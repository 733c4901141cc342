/// A file as messages name it, and where its lines begin.
public struct SourceFile: Sendable, Equatable {
  /// The path as messages and corpora show it, with `/` between its parts.
  public let path: String

  /// The byte offset of each line's first byte; line 1 is element 0. Lines end with LF, CR LF or CR.
  let lineStarts: [Int]

  /// The number of the first line: greater than 1 where only a part of a file is at hand.
  private let firstLine: Int

  /// - Parameters:
  ///   - path: the path as messages show it.
  ///   - bytes: the UTF-8 text of the file, or of some of its lines.
  ///   - firstLine: the number of the first of them, 1-based.
  package init(path: String, bytes: [UInt8], firstLine: Int = 1) {
    self.path = path
    self.firstLine = firstLine
    // A byte-order mark is no part of the first line.
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        let isReturn =
          bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
        if bytes[index] == 0x0A || isReturn { starts.append(index + 1) }
      }
    }
    lineStarts = starts
  }

  /// Where a line begins that the file has; nil for another.
  package func location(ofLine line: Int) -> Location? {
    guard lineStarts.indices.contains(line - firstLine) else { return nil }
    let start = lineStarts[line - firstLine]
    return location(of: start..<start)
  }

  /// Where a range of bytes stands.
  package func location(of bytes: Range<Int>) -> Location {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= bytes.lowerBound { low = middle } else { high = middle }
    }
    let column = bytes.lowerBound - lineStarts[low] + 1
    return Location(path: path, line: low + firstLine, column: column, bytes: bytes)
  }
}

/// A place in a file.
public struct Location: Sendable, Equatable, Hashable {
  public let path: String

  /// 1-based.
  public let line: Int

  /// 1-based, in UTF-8 bytes.
  public let column: Int

  /// Offsets into the UTF-8 text of the file. A file in another encoding counts as if it had been
  /// saved in UTF-8.
  public let bytes: Range<Int>

  package init(path: String, line: Int, column: Int, bytes: Range<Int>) {
    self.path = path
    self.line = line
    self.column = column
    self.bytes = bytes
  }
}

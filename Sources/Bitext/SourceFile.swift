/// A file as messages name it, and where its lines begin.
public struct SourceFile: Sendable, Equatable {
  /// The path as messages and corpora show it, with `/` between its parts.
  public let path: String

  /// The byte offset of each line's first byte; line 1 is element 0. Lines end with LF, CR LF or CR.
  let lineStarts: [Int]

  /// - Parameters:
  ///   - path: the path as messages show it.
  ///   - bytes: the UTF-8 text of the file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        let isReturn =
          bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
        if bytes[index] == 0x0A || isReturn { starts.append(index + 1) }
      }
    }
    lineStarts = starts
  }

  /// The offset of the first byte of a 1-based line; of the last where the file has fewer.
  package func start(ofLine line: Int) -> Int {
    lineStarts[min(max(1, line), lineStarts.count) - 1]
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
    return Location(path: path, line: low + 1, column: column, bytes: bytes)
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

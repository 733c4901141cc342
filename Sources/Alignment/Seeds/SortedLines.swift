/// A table whose lines begin with a key and a space, sorted by the bytes of the keys.
struct SortedLines: Sendable {
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// What stands behind a key in its line, found by halving; nil where no line has the key.
  func content(of key: some Sequence<UInt8>) -> [UInt8]? {
    text.withUTF8Buffer { bytes in
      var (low, high) = (0, bytes.count)
      while low < high {
        var start = (low + high) / 2
        while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        let line = bytes[start..<high].prefix { $0 != UInt8(ascii: "\n") }
        let found = line.prefix { $0 != UInt8(ascii: " ") }
        if found.elementsEqual(key) { return Array(line[found.endIndex...].dropFirst()) }
        if found.lexicographicallyPrecedes(key) {
          low = line.endIndex + 1
        } else {
          high = start
        }
      }
      return nil
    }
  }
}

/// Readings and meanings of Chinese characters, from the Unicode Han Database.
enum Unihan {
  /// The syllable of a character in pinyin without a tone, the commonest where there are several.
  static func reading(of scalar: Unicode.Scalar) -> [UInt8]? {
    line(of: scalar)?.split(separator: UInt8(ascii: " "), maxSplits: 2).dropFirst().first
      .map(Array.init)
  }

  /// The English words of each meaning of a character.
  static func meanings(of scalar: Unicode.Scalar) -> [[String]] {
    guard let line = line(of: scalar),
      case let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 2), fields.count > 2
    else { return [] }
    return fields[2].split(separator: UInt8(ascii: ";")).map { meaning in
      meaning.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The line of a character, found by halving: lines are sorted by the bytes of their characters.
  private static func line(of scalar: Unicode.Scalar) -> ArraySlice<UInt8>? {
    let key = Array(String(scalar).utf8)
    return table.withUTF8Buffer { bytes in
      var (low, high) = (0, bytes.count)
      while low < high {
        var start = (low + high) / 2
        while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        let line = Array(bytes[start..<high].prefix { $0 != UInt8(ascii: "\n") })
        if line.starts(with: key) { return line[...] }
        if line.lexicographicallyPrecedes(key) {
          low = start + line.count + 1
        } else {
          high = start
        }
      }
      return nil
    }
  }
}

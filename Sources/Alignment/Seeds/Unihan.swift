/// Readings and meanings of Chinese characters, from the Unicode Han Database.
struct Unihan: Sendable {
  /// Where the line of each character begins in the table, and the end; -1 for none.
  private let lines: [Int32]

  private static let characters = 0x4E00...0x9FFF

  static let shared = Unihan()

  private init() {
    var lines = [Int32](repeating: -1, count: Unihan.characters.count)
    Unihan.table.withUTF8Buffer { bytes in
      var start = 0
      while start < bytes.count {
        let scalar =
          Int(bytes[start] & 0x0F) << 12 | Int(bytes[start + 1] & 0x3F) << 6
          | Int(bytes[start + 2] & 0x3F)
        lines[scalar - Unihan.characters.lowerBound] = Int32(start)
        while start < bytes.count, bytes[start] != UInt8(ascii: "\n") { start += 1 }
        start += 1
      }
    }
    self.lines = lines
  }

  /// The syllable of a character in pinyin without a tone, the commonest where there are several.
  func reading(of scalar: Unicode.Scalar) -> ArraySlice<UInt8>? {
    fields(of: scalar)?.reading
  }

  /// The English words of each meaning of a character.
  func meanings(of scalar: Unicode.Scalar) -> [[String]] {
    guard let words = fields(of: scalar)?.meanings else { return [] }
    return words.split(separator: UInt8(ascii: ";")).map { meaning in
      meaning.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private func fields(
    of scalar: Unicode.Scalar
  ) -> (reading: ArraySlice<UInt8>, meanings: ArraySlice<UInt8>)? {
    guard Unihan.characters ~= Int(scalar.value),
      case let start = Int(lines[Int(scalar.value) - Unihan.characters.lowerBound]), start >= 0
    else { return nil }
    return Unihan.table.withUTF8Buffer { bytes in
      let line = Array(bytes[start...].prefix { $0 != UInt8(ascii: "\n") })
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
      return (fields[1], fields.count > 2 ? fields[2] : [])
    }
  }
}

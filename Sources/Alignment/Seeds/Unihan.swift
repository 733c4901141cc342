/// Readings and meanings of Chinese characters, from the Unicode Han Database.
enum Unihan {
  /// The syllable of a character in pinyin without a tone, the commonest where there are several.
  static func reading(of scalar: Unicode.Scalar) -> [UInt8]? {
    fields(of: scalar).first.map(Array.init)
  }

  /// The English words of each meaning of a character.
  static func meanings(of scalar: Unicode.Scalar) -> [[String]] {
    guard case let fields = fields(of: scalar), fields.count > 1 else { return [] }
    return fields[1].split(separator: UInt8(ascii: ";")).map { meaning in
      meaning.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private static func fields(of scalar: Unicode.Scalar) -> [ArraySlice<UInt8>] {
    SortedLines(table).content(of: String(scalar).utf8)?
      .split(separator: UInt8(ascii: " "), maxSplits: 1) ?? []
  }
}

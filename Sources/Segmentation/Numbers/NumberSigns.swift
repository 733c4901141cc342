/// The signs without which a text has no number: one look at its bytes spares most texts the rest.
enum NumberSigns {
  static func stand(in text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { stand(in: $0) } ?? true
  }

  private static func stand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var key = WordKey()
    for index in bytes.indices {
      let byte = bytes[index]
      if byte & 0xDF &- 0x41 < 26 {
        key.append(byte)
        continue
      }
      if NumberWord.isKnown(key) { return true }
      key = WordKey()
      if 0x30...0x39 ~= byte { return true }
      if byte & 0xF0 == 0xE0, index + 2 < bytes.count, isSign(bytes, at: index) { return true }
      if byte == 0xC2, index + 1 < bytes.count, 0xBC...0xBE ~= bytes[index + 1] { return true }
    }
    return NumberWord.isKnown(key)
  }

  private static let wide: ScalarSet = "０１２３４５６７８９⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"

  /// A character of three bytes.
  private static func isSign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let value =
      UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
    return Numeral.signs.contains(value) || ChinesePhrases.signs.contains(value)
      || wide.contains(value)
  }
}

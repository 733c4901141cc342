/// A set of Chinese characters of U+4E00 to U+9FFF, asked in a nanosecond.
struct HanSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: (0xA000 - 0x4E00) / 64)

  init(_ characters: String) {
    for scalar in characters.unicodeScalars {
      precondition(0x4E00...0x9FFF ~= scalar.value, "\(scalar) is no common Chinese character.")
      let index = Int(scalar.value - 0x4E00)
      bits[index >> 6] |= 1 << UInt64(index & 63)
    }
  }

  func contains(_ scalar: UInt32) -> Bool {
    guard 0x4E00...0x9FFF ~= scalar else { return false }
    let index = Int(scalar - 0x4E00)
    return bits[index >> 6] & 1 << UInt64(index & 63) != 0
  }
}

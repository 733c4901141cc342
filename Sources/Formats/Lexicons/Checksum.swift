/// Eight bytes that tell whether others were changed by accident: the hash FNV-1a (Fowler, Noll & Vo;
/// RFC 9923).
enum Checksum {
  static let size = 8

  static func of(_ bytes: [UInt8]) -> [UInt8] {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (0..<size).map { UInt8(truncatingIfNeeded: hash >> (8 * $0)) }
  }
}

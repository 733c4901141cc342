/// Makes names unique that several units may bear.
package struct UniqueNames {
  // Digests, so that a million names take little memory.
  private var seen: Set<UInt64> = []

  /// The last number behind each name that came again.
  private var numbers: [UInt64: Int] = [:]

  package init() {}

  /// The name itself at its first use; behind it `-2`, `-3` and so on at the next ones.
  package mutating func unique(_ name: String) -> String {
    let key = ContentKey.of(name)
    if seen.insert(key).inserted { return name }
    var number = numbers[key, default: 1] + 1
    while !seen.insert(ContentKey.of("\(name)-\(number)")).inserted { number += 1 }
    numbers[key] = number
    return "\(name)-\(number)"
  }
}

/// A number for a text: different texts have different ones, but for one chance in billions.
package enum ContentKey {
  /// FNV-1a with 64 bits (Fowler, Noll & Vo; RFC 9923), which is the same in every run.
  package static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      var key: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes { key = (key ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return key
    }
  }
}

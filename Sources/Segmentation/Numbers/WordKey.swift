/// A word of ASCII letters without regard to case, five bits a letter. Words of up to eleven
/// letters have a key of their own, and no longer word has one of these.
struct WordKey: Hashable, Sendable {
  private var bits: UInt64 = 0

  init() {}

  init(_ word: String) { for byte in word.utf8 { append(byte) } }

  mutating func append(_ letter: UInt8) { bits = bits << 5 | UInt64(letter & 31) }

  static let slots = 4096

  /// A slot that few keys share: multiplicative hashing, Knuth 1973, The Art of Computer
  /// Programming 3, section 6.4.
  var slot: Int { Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 52) }
}

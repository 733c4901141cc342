/// A set of scalars below U+10000, one bit each.
package struct ScalarSet: Sendable, ExpressibleByStringLiteral {
  private let words: [UInt64]

  package init(stringLiteral scalars: String) { self.init(scalars.unicodeScalars) }

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var words = [UInt64](repeating: 0, count: 1024)
    for scalar in scalars where scalar.value < 0x10000 {
      words[Int(scalar.value) / 64] |= 1 << UInt64(scalar.value % 64)
    }
    self.words = words
  }

  package func contains(_ value: UInt32) -> Bool {
    value < 0x10000 && words[Int(value) / 64] & (1 << UInt64(value % 64)) != 0
  }

  package func contains(_ scalar: Unicode.Scalar) -> Bool { contains(scalar.value) }
}

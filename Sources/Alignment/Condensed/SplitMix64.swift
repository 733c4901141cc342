/// A generator of numbers that look random (Steele, Lea & Flood 2014, OOPSLA, 453-472), always the
/// same ones.
struct SplitMix64 {
  private var state: UInt64 = 0

  /// 0 up to 1.
  mutating func unit() -> Float {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    bits ^= bits >> 31
    return Float(bits >> 40) / Float(1 << 24)
  }
}

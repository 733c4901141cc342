import Foundation

/// A probability in a byte: 0 for none, else its logarithm in steps of a thirty-second.
enum ProbabilityByte {
  private static let steps: Float = 32

  static func of(_ probability: Float) -> UInt8 {
    probability <= 0 ? 0 : UInt8(max(1, min(255, 255 + (steps * log(probability)).rounded())))
  }

  static func value(_ byte: UInt8) -> Float {
    byte == 0 ? 0 : exp((Float(byte) - 255) / steps)
  }
}

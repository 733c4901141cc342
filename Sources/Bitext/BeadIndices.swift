/// Which segments of two texts stand together, without a judgement of how well: what gold
/// standards and other aligners write.
public struct BeadIndices: Hashable, Sendable {
  /// 0-based, ascending.
  public let first: [Int]
  public let second: [Int]

  public init(first: [Int], second: [Int]) {
    self.first = first
    self.second = second
  }

  /// How many segments each side has: `1-2`.
  public var kind: String { "\(first.count)-\(second.count)" }

  package var isOneSided: Bool { first.isEmpty || second.isEmpty }
}

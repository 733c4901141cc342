/// What is wrong with a file that somebody gave us, and where.
public struct InputError: Error, Sendable, Equatable, CustomStringConvertible {
  public let path: String

  /// 1-based; nil when the whole file is meant.
  public let line: Int?

  /// A sentence without capital and full stop: what is wrong, then what to do.
  public let reason: String

  public init(path: String, line: Int? = nil, reason: String) {
    self.path = path
    self.line = line
    self.reason = reason
  }

  public var description: String {
    guard let line else { return "\(path): \(reason)" }
    return "\(path):\(line): \(reason)"
  }
}

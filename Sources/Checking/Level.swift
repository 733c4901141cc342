/// How grave a finding is.
public enum Level: Int, Sendable, Comparable, CaseIterable, CustomStringConvertible {
  /// The rule is not looked at.
  case off
  case info
  case warning
  case error

  public init?(name: String) {
    guard let level = Level.allCases.first(where: { $0.description == name }) else { return nil }
    self = level
  }

  public var description: String {
    switch self {
    case .off: "off"
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }

  public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}

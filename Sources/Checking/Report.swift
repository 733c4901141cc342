public import Bitext

/// What came of checking.
public struct Report: Sendable {
  /// Sorted by file, place and rule; only those that count: what was suppressed or stands in the
  /// baseline is not among them.
  public var findings: [Finding] = []

  /// How many findings comments in the documents suppressed.
  public var suppressed = 0

  /// How many findings the baseline knows.
  public var baselined = 0

  /// How many of those are errors that a decision makes certain: forbidden terms, translated names.
  public var baselinedErrors = 0

  /// How many documents and bitext files were checked.
  public var files = 0

  /// Those of them in which no source language stands, so that rules that need both languages were
  /// skipped.
  public var oneSidedFiles = 0

  /// How many pairs of texts were held against each other.
  public var pairs = 0

  /// What could not be read.
  public var errors: [InputError] = []

  /// The level at which a run fails.
  public var failsAt = Level.error

  public init() {}

  public func count(_ level: Level) -> Int { findings.count { $0.level == level } }

  /// Whether no finding reaches the level at which a run fails.
  public var passes: Bool { failsAt == .off || !findings.contains { $0.level >= failsAt } }
}

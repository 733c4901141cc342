/// A number that two texts do not agree about.
struct NumberDifference: Sendable {
  enum Fault: Sendable, Equatable {
    /// Another number, or none, stands on the other side.
    case value
    /// The same number with another unit, or without one.
    case unit
  }

  let fault: Fault

  /// The number in the source; nil where only the target has it.
  let source: WrittenNumber?

  /// The number in the target; nil where only the source has it.
  let target: WrittenNumber?
}

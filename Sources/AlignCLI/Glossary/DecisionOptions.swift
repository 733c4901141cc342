import ArgumentParser
import Terminology

/// Who decides about terms, and why.
struct DecisionOptions: ParsableArguments {
  @Option(help: "Who decides.")
  var by: String?

  @Option(help: ArgumentHelp("The day of the decision, such as 2026-01-26.", valueName: "date"))
  var on: String?

  @Option(help: "The reason.")
  var why: String?

  var decision: Concept.Decision { Concept.Decision(by: by, on: on, why: why) }

  func validate() throws {
    for (name, text) in [("by", by), ("on", on), ("why", why)]
    where text?.allSatisfy(\.isWhitespace) ?? false {
      throw ValidationError("--\(name) must not be empty.")
    }
    if let on, !DecisionOptions.isDay(on) {
      throw ValidationError("--on takes a day such as 2026-01-26.")
    }
  }

  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return false }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == 3 && 1...12 ~= numbers[1] && 1...31 ~= numbers[2]
  }
}

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
  }
}

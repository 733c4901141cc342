import AlignKit
import ArgumentParser
import Bitext

// What every option for the mode shares.

extension ArgumentHelp {
  static let mode = ArgumentHelp(
    "How passages are taken: auto looks at each, full expects a translation sentence by sentence, "
      + "condensed an article that leaves much out.", valueName: "mode")
}

extension CompletionKind {
  static var modes: CompletionKind { .list(NamedChoice.mode.names) }
}

extension AlignmentMode {
  /// - Throws: `ValidationError` with the nearest name for one that there is not.
  init(checking name: String) throws {
    guard let mode = AlignmentMode(rawValue: name) else {
      throw ValidationError(NamedChoice.mode.problem(with: name))
    }
    self = mode
  }
}

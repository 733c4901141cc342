import Yams

package enum YAMLFault {
  /// The line that a YAML parser stopped at, 1-based.
  package static func line(of error: any Error) -> Int? {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: nil
    }
  }

  /// What a YAML parser says, on one line.
  static func reason(of error: any Error) -> String? {
    switch error as? YamlError {
    case .scanner(_, let text, _, _), .parser(_, let text, _, _), .composer(_, let text, _, _):
      text.trimmed
    case .duplicatedKeysInMapping(let keys, _):
      "the key '\(keys.map { "\($0)" }.sorted().joined(separator: "', '"))' stands twice"
    default: nil
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

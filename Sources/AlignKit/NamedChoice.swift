import Bitext
import Formats

/// A setting that takes one of several names.
package struct NamedChoice: Sendable {
  package let title: String
  package let names: [String]

  package static let layout = NamedChoice(
    title: "layout", names: DocumentFormat.all.map(\.name) + [DocumentFormat.pairedName])
  package static let format = NamedChoice(title: "format", names: CorpusFormat.all.map(\.name))
  package static let mode = NamedChoice(
    title: "mode", names: AlignmentMode.allCases.map(\.rawValue))

  /// - Throws: `InputError` with the nearest name for any other.
  func checked(_ name: String, path: String, line: Int?) throws -> String {
    if names.contains(name) { return name }
    throw InputError(path: path, line: line, reason: problem(with: name))
  }

  package func problem(with name: String) -> String {
    "unknown \(title) '\(name)'; did you mean '\(name.nearest(in: names))'? "
      + "There are \(names.joined(separator: ", "))."
  }
}

extension String {
  /// The name with the fewest edits from this one (Levenshtein distance).
  package func nearest(in names: [String]) -> String {
    names.min { distance(to: $0) < distance(to: $1) } ?? ""
  }

  private func distance(to other: String) -> Int {
    var previous = Array(0...other.count)
    for (row, character) in self.enumerated() {
      var current = [row + 1]
      for (column, candidate) in other.enumerated() {
        let change = previous[column] + (character == candidate ? 0 : 1)
        current.append(Swift.min(change, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[other.count]
  }
}

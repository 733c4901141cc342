public import Bitext

/// Alignments as lists of sentence numbers.
public enum BeadsText {
  /// How many sentences a text, and a bead, may have: a wrong number would take all memory.
  private static let mostSentences = 1_000_000_000
  private static let mostOfABead = 10_000

  /// Reads `[0,1]:[0]`, also with a score behind it, or the ladder of hunalign (Varga et al. 2005,
  /// RANLP), whose rungs are the sentences that beads begin with.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - path: its path, for messages.
  /// - Returns: the beads in the order of the file; empty ones are left out.
  /// - Throws: `InputError` for a line of any other form.
  public static func read(_ text: String, path: String) throws -> [BeadIndices] {
    let lines = text.replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { (number: $0 + 1, text: String($1)) }
      .filter { !$0.text.allSatisfy(\.isWhitespace) }
    func fault(_ line: Int) -> InputError {
      InputError(path: path, line: line, reason: "is neither [0,1]:[2] nor a rung of a ladder")
    }
    guard let first = lines.first, !first.text.hasPrefix("[") else {
      return try lines.map { line in
        guard let bead = bead(line.text) else { throw fault(line.number) }
        return bead
      }.filter { !$0.first.isEmpty || !$0.second.isEmpty }
    }
    let rungs = try lines.map { line in
      let numbers = line.text.split(separator: "\t").prefix(2).compactMap { Int($0) }
      guard numbers.count == 2, numbers.allSatisfy({ 0...mostSentences ~= $0 }) else {
        throw fault(line.number)
      }
      return (first: numbers[0], second: numbers[1], line: line.number)
    }
    return try zip(rungs, rungs.dropFirst()).compactMap { from, to in
      guard from.first <= to.first, from.second <= to.second else { throw fault(to.line) }
      guard to.first - from.first <= mostOfABead, to.second - from.second <= mostOfABead else {
        throw InputError(
          path: path, line: to.line,
          reason: "the bead before has more than \(mostOfABead) sentences")
      }
      let bead = BeadIndices(
        first: Array(from.first..<to.first), second: Array(from.second..<to.second))
      return bead.first.isEmpty && bead.second.isEmpty ? nil : bead
    }
  }

  /// A line for each bead: `[0,1]:[0]:0.970`.
  package static func text(_ beads: [(indices: BeadIndices, confidence: Double)]) -> String {
    beads.map { bead in
      "\(list(bead.indices.first)):\(list(bead.indices.second)):"
        + "\(Decimal.threePlaces(bead.confidence))\n"
    }.joined()
  }

  private static func list(_ indices: [Int]) -> String {
    "[\(indices.map(String.init).joined(separator: ","))]"
  }

  private static func bead(_ line: String) -> BeadIndices? {
    let sides = line.split(separator: ":", omittingEmptySubsequences: false).prefix(2)
      .map { indices($0) }
    guard sides.count == 2, let first = sides[0], let second = sides[1] else { return nil }
    return BeadIndices(first: first, second: second)
  }

  private static func indices(_ list: Substring) -> [Int]? {
    let text = list.filter { $0 != " " }
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    let numbers = text.dropFirst().dropLast().split(separator: ",")
    let indices = numbers.compactMap { Int($0) }.filter { 0...mostSentences ~= $0 }
    return indices.count == numbers.count ? indices.sorted() : nil
  }
}

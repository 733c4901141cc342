import AlignKit
import Bitext

/// Answers from standard input, one a line; empty lines and comments say nothing.
struct LineAnswers {
  private(set) var line = 0

  /// - Returns: the answer; nil at the end of the input.
  /// - Throws: `InputError` with the line for what is no answer.
  mutating func next() throws -> ReviewEntry? {
    while let text = readLine() {
      line += 1
      if text.hasPrefix("#") || text.allSatisfy(\.isWhitespace) { continue }
      do {
        return try ReviewEntry(text)
      } catch let error as InputError {
        throw InputError(path: "standard input", line: line, reason: error.reason)
      }
    }
    return nil
  }
}

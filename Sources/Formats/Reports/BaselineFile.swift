import Bitext
package import Checking
import Foundation

/// A baseline as JSON Lines: a finding a line with its text, sorted, so that a change of it can be
/// read in a diff.
package enum BaselineFile {
  /// - Returns: UTF-8, ending with a line feed where there is any line.
  /// - Throws: what `JSONEncoder` throws; never for findings.
  package static func text(_ baseline: Baseline) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try baseline.entries.map(Line.init).sorted(by: Line.precedes)
      .map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }.joined()
  }

  /// Reads what `text` wrote. Fingerprints are for the tools of others: what a line means is told
  /// by its other fields, so that somebody may rename a file in it.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: its path, for messages.
  /// - Returns: its lines, in order.
  /// - Throws: `InputError` with its line for one that is no finding.
  package static func read(_ bytes: [UInt8], path: String) throws -> Baseline {
    let decoder = JSONDecoder()
    var entries: [Baseline.Entry] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      do {
        entries.append(try decoder.decode(Line.self, from: Data(line)).entry)
      } catch {
        throw InputError(path: path, line: index + 1, reason: reason(for: error))
      }
    }
    return Baseline(entries: entries)
  }

  private static func reason(for error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _)?: "lacks \"\(key.stringValue)\""
    case .typeMismatch(_, let context)?, .valueNotFound(_, let context)?:
      context.codingPath.last.map { "\"\($0.stringValue)\" is of the wrong kind" }
        ?? "is no JSON object"
    default: "is no line of a baseline: it must hold a JSON object"
    }
  }

  private struct Line: Codable {
    let rule: String
    let path: String
    let concept: String?
    let match: String
    let sentence: String
    let ordinal: Int
    let fingerprint: String

    init(_ entry: Baseline.Entry) {
      rule = entry.identity.rule
      path = entry.identity.path
      concept = entry.identity.concept
      match = entry.identity.match
      sentence = entry.identity.sentence
      ordinal = entry.ordinal
      fingerprint = entry.fingerprint
    }

    var entry: Baseline.Entry {
      Baseline.Entry(
        identity: FindingIdentity(
          rule: rule, path: path, concept: concept, match: match, sentence: sentence),
        ordinal: ordinal, fingerprint: fingerprint)
    }

    static func precedes(_ left: Line, _ right: Line) -> Bool {
      let (a, b) = ([left.path, left.rule, left.match], [right.path, right.rule, right.match])
      if a != b { return a.lexicographicallyPrecedes(b) }
      return (left.sentence, left.concept ?? "", left.ordinal)
        < (right.sentence, right.concept ?? "", right.ordinal)
    }
  }
}

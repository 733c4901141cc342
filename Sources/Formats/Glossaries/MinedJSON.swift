import Foundation
package import Terminology

/// Mined terms as a JSON list, the best first.
package enum MinedJSON {
  /// - Returns: UTF-8, ending with a line feed.
  /// - Throws: what `JSONEncoder` throws; never for mined terms.
  package static func text(_ terms: [MinedTerm]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(terms.map(Row.init))
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private struct Row: Encodable {
    let english: String
    let term: String
    let score: Double
    let count: Int
    let englishCount: Int
    let termCount: Int
    let first: Candidate.Place
    let documents: [String]
    let kind = "mined"

    init(_ mined: MinedTerm) {
      english = mined.english
      term = mined.term
      score = (mined.score * 1000).rounded() / 1000
      count = mined.count
      englishCount = mined.englishCount
      termCount = mined.termCount
      first = mined.first
      documents = mined.documents
    }
  }
}
